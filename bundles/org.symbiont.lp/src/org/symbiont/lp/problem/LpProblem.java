// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * An immutable linear or mixed-integer problem:
 *
 * <pre>
 * optimise  constant + sum(cost[j] x[j])
 * subject to  rowLower[i] &lt;= sum(a[i][j] x[j]) &lt;= rowUpper[i],  lower[j] &lt;= x[j] &lt;= upper[j]
 * </pre>
 *
 * The coefficients are kept by columns (compressed sparse columns): those of column {@code j} are the entries
 * {@code start(j) .. start(j + 1) - 1}, with ascending rows, without duplicates and without zeros. So two problems with
 * the same meaning and order have the same arrays. Infinite bounds are {@link Double#POSITIVE_INFINITY} and {@link
 * Double#NEGATIVE_INFINITY}; no number is NaN and no cost or coefficient is infinite. A lower bound may be above its
 * upper bound: such a problem is infeasible.
 */
public final class LpProblem {
    final LpData data;

    LpProblem(LpData data) {
        this.data = data;
    }

    /** A new, empty builder. */
    public static LpBuilder builder() {
        return new LpBuilder();
    }

    /** A changed copy of this problem; whatever is not changed is shared, not copied. */
    public LpChange change() {
        return new LpChange(data);
    }

    public String name() {
        return data.name();
    }

    public Sense sense() {
        return data.sense();
    }

    /** The constant of the objective. */
    public double constant() {
        return data.constant();
    }

    public int columns() {
        return data.cost().length;
    }

    public int rows() {
        return data.rowLower().length;
    }

    public int nonzeros() {
        return data.rowIndex().length;
    }

    public double cost(int column) {
        return data.cost()[column];
    }

    public double lower(int column) {
        return data.lower()[column];
    }

    public double upper(int column) {
        return data.upper()[column];
    }

    public ColumnKind kind(int column) {
        return ColumnKind.ofCode(data.kinds()[column]);
    }

    public double rowLower(int row) {
        return data.rowLower()[row];
    }

    public double rowUpper(int row) {
        return data.rowUpper()[row];
    }

    /** The first entry of a column; {@code start(columns())} is {@link #nonzeros()}. */
    public int start(int column) {
        return data.start()[column];
    }

    /** The row of an entry. */
    public int rowIndex(int entry) {
        return data.rowIndex()[entry];
    }

    /** The coefficient of an entry. */
    public double value(int entry) {
        return data.value()[entry];
    }

    /** The coefficient of a column in a row, zero where there is none. Takes logarithmic time. */
    public double coefficient(int row, int column) {
        int entry = Arrays.binarySearch(data.rowIndex(), start(column), start(column + 1), row);
        return entry < 0 ? 0.0 : value(entry);
    }

    public List<SosSet> sosSets() {
        return data.sosSets();
    }

    public String columnName(int column) {
        return data.columnNames().apply(column);
    }

    public String rowName(int row) {
        return data.rowNames().apply(row);
    }

    /** Whether any column is integer or semi-continuous or in a special ordered set, so that duals are not defined. */
    public boolean isDiscrete() {
        return data.discreteColumns() > 0 || !data.sosSets().isEmpty();
    }

    /** The number of columns that are not continuous. */
    public int discreteColumns() {
        return data.discreteColumns();
    }

    /**
     * What of this problem is not the very same as in an earlier one of which it is a changed copy. Looks at identity,
     * not at numbers, so it takes no time; of problems that have nothing to do with each other all parts are changed.
     */
    public Set<ProblemPart> changesSince(LpProblem earlier) {
        return data.changesSince(earlier.data);
    }

    /** Whether both have equal numbers, kinds, sets and names, in the same order. */
    public boolean hasSameContentAs(LpProblem other) {
        return data.hasSameContentAs(other.data);
    }

    /** Read-only view of all columns' starts, {@code columns() + 1} long; for bulk copies to a solver. */
    public IntBuffer startBuffer() {
        return IntBuffer.wrap(data.start()).asReadOnlyBuffer();
    }

    /** Read-only view of the rows of all entries. */
    public IntBuffer rowIndexBuffer() {
        return IntBuffer.wrap(data.rowIndex()).asReadOnlyBuffer();
    }

    /** Read-only view of all coefficients. */
    public DoubleBuffer valueBuffer() {
        return DoubleBuffer.wrap(data.value()).asReadOnlyBuffer();
    }

    public DoubleBuffer costBuffer() {
        return DoubleBuffer.wrap(data.cost()).asReadOnlyBuffer();
    }

    public DoubleBuffer lowerBuffer() {
        return DoubleBuffer.wrap(data.lower()).asReadOnlyBuffer();
    }

    public DoubleBuffer upperBuffer() {
        return DoubleBuffer.wrap(data.upper()).asReadOnlyBuffer();
    }

    public DoubleBuffer rowLowerBuffer() {
        return DoubleBuffer.wrap(data.rowLower()).asReadOnlyBuffer();
    }

    public DoubleBuffer rowUpperBuffer() {
        return DoubleBuffer.wrap(data.rowUpper()).asReadOnlyBuffer();
    }

    /** Read-only view of the ordinals of {@link ColumnKind}. */
    public ByteBuffer kindBuffer() {
        return ByteBuffer.wrap(data.kinds()).asReadOnlyBuffer();
    }

    @Override
    public String toString() {
        return name() + " (" + columns() + " columns, " + rows() + " rows, " + nonzeros() + " coefficients)";
    }
}
