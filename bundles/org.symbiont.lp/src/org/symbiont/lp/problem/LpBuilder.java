// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Collects a problem. Rows, columns and coefficients come in any order; coefficients of the same row and column add up.
 * Nothing is boxed, and building takes time linear in the number of coefficients. Numbers that cannot be part of a
 * problem (NaN, an infinite cost) are bugs of the caller and throw {@link IllegalArgumentException}. A builder may go
 * on after {@link #build()}: the problems made before do not change.
 */
public final class LpBuilder {
    private static final int SMALL = 16;

    private String name = "";
    private Sense sense = Sense.MINIMIZE;
    private double constant;
    private final DoubleList cost = new DoubleList();
    private final DoubleList lower = new DoubleList();
    private final DoubleList upper = new DoubleList();
    private byte[] kinds = new byte[SMALL];
    private final DoubleList rowLower = new DoubleList();
    private final DoubleList rowUpper = new DoubleList();
    private final Triplets triplets = new Triplets();
    private final List<SosSet> sosSets = new ArrayList<>();
    private Names columnNames = Names.numbered("C");
    private Names rowNames = Names.numbered("R");

    LpBuilder() {}

    public LpBuilder name(String problemName) {
        name = problemName;
        return this;
    }

    public LpBuilder sense(Sense direction) {
        sense = direction;
        return this;
    }

    /** Sets the constant of the objective. */
    public LpBuilder constant(double value) {
        constant = Numbers.finite(value, "The objective's constant");
        return this;
    }

    /** Adds to the constant of the objective. */
    public LpBuilder addConstant(double value) {
        return constant(constant + value);
    }

    public int columns() {
        return cost.size();
    }

    public int rows() {
        return rowLower.size();
    }

    /** Appends a continuous column and returns its index. */
    public int column(double lowerBound, double upperBound, double costPerUnit) {
        return column(lowerBound, upperBound, costPerUnit, ColumnKind.CONTINUOUS);
    }

    /** Appends a column and returns its index. */
    public int column(double lowerBound, double upperBound, double costPerUnit, ColumnKind kind) {
        int column = cost.size();
        lower.add(Numbers.bound(lowerBound, "column", column));
        upper.add(Numbers.bound(upperBound, "column", column));
        cost.add(Numbers.finite(costPerUnit, "cost of column", column));
        if (kind != ColumnKind.CONTINUOUS) {
            kind(column, kind);
        }
        return column;
    }

    /** Appends a row {@code lowerBound <= ... <= upperBound} and returns its index. */
    public int row(double lowerBound, double upperBound) {
        int row = rowLower.size();
        rowLower.add(Numbers.bound(lowerBound, "row", row));
        rowUpper.add(Numbers.bound(upperBound, "row", row));
        return row;
    }

    /** Appends a row {@code ... = rhs} and returns its index. */
    public int equalTo(double rhs) {
        return row(rhs, rhs);
    }

    /** Appends a row {@code ... <= rhs} and returns its index. */
    public int atMost(double rhs) {
        return row(Double.NEGATIVE_INFINITY, rhs);
    }

    /** Appends a row {@code ... >= rhs} and returns its index. */
    public int atLeast(double rhs) {
        return row(rhs, Double.POSITIVE_INFINITY);
    }

    /** Adds to the coefficient of a column in a row; both must have been appended before. */
    public LpBuilder coefficient(int row, int column, double value) {
        Objects.checkIndex(row, rowLower.size());
        Objects.checkIndex(column, cost.size());
        triplets.add(row, column, Numbers.finite(value, "coefficient in row", row));
        return this;
    }

    /** Sets the cost of a column. */
    public LpBuilder cost(int column, double costPerUnit) {
        cost.set(column, Numbers.finite(costPerUnit, "cost of column", column));
        return this;
    }

    /** Adds to the cost of a column. */
    public LpBuilder addCost(int column, double costPerUnit) {
        return cost(column, cost.get(column) + costPerUnit);
    }

    /** Sets the bounds of a column. */
    public LpBuilder bounds(int column, double lowerBound, double upperBound) {
        lower.set(column, Numbers.bound(lowerBound, "column", column));
        upper.set(column, Numbers.bound(upperBound, "column", column));
        return this;
    }

    /** Sets the bounds of a row. */
    public LpBuilder rowBounds(int row, double lowerBound, double upperBound) {
        rowLower.set(row, Numbers.bound(lowerBound, "row", row));
        rowUpper.set(row, Numbers.bound(upperBound, "row", row));
        return this;
    }

    /** The lower bound that a column has so far. */
    public double lower(int column) {
        return lower.get(column);
    }

    /** The upper bound that a column has so far. */
    public double upper(int column) {
        return upper.get(column);
    }

    /** The lower bound that a row has so far. */
    public double rowLower(int row) {
        return rowLower.get(row);
    }

    /** The upper bound that a row has so far. */
    public double rowUpper(int row) {
        return rowUpper.get(row);
    }

    /** The kind that a column has so far. */
    public ColumnKind kind(int column) {
        return column < kinds.length ? ColumnKind.ofCode(kinds[column]) : ColumnKind.CONTINUOUS;
    }

    /** Sets the kind of a column. */
    public LpBuilder kind(int column, ColumnKind kind) {
        Objects.checkIndex(column, cost.size());
        if (column >= kinds.length) {
            kinds = java.util.Arrays.copyOf(kinds, Growth.beyond(column));
        }
        kinds[column] = kind.code();
        return this;
    }

    /** Appends a special ordered set; its columns must have been appended before. */
    public LpBuilder sos(SosSet set) {
        for (int k = 0; k < set.size(); k++) {
            Objects.checkIndex(set.column(k), cost.size());
        }
        sosSets.add(set);
        return this;
    }

    /** How columns are called; asked only when a name is needed. */
    public LpBuilder columnNames(Names names) {
        columnNames = names;
        return this;
    }

    /** How rows are called; asked only when a name is needed. */
    public LpBuilder rowNames(Names names) {
        rowNames = names;
        return this;
    }

    /** The problem as collected so far. */
    public LpProblem build() {
        var matrix = triplets.toColumns(cost.size(), rowLower.size());
        byte[] kindOfColumns = java.util.Arrays.copyOf(kinds, cost.size());
        return new LpProblem(
                new LpData(name, sense, constant, cost.toArray(), lower.toArray(), upper.toArray(), kindOfColumns,
                        LpData.countDiscrete(kindOfColumns), rowLower.toArray(), rowUpper.toArray(), matrix.start(),
                        matrix.rowIndex(),
                        matrix.value(), List.copyOf(sosSets), columnNames, rowNames));
    }
}
