// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

import java.util.List;
import java.util.Objects;

/**
 * Makes a changed copy of a problem. Only the arrays that are written to are copied, each once; the matrix is always
 * shared. So a sweep of a hundred right-hand sides costs a hundred copies of two arrays, not a hundred builds.
 */
public final class LpChange {
    private LpData base;
    private Sense sense;
    private double constant;
    private double[] cost;
    private double[] lower;
    private double[] upper;
    private byte[] kinds;
    private double[] rowLower;
    private double[] rowUpper;
    private List<SosSet> sosSets;

    LpChange(LpData original) {
        base = original;
        sense = original.sense();
        constant = original.constant();
        cost = original.cost();
        lower = original.lower();
        upper = original.upper();
        kinds = original.kinds();
        rowLower = original.rowLower();
        rowUpper = original.rowUpper();
        sosSets = original.sosSets();
    }

    public LpChange sense(Sense direction) {
        sense = direction;
        return this;
    }

    public LpChange constant(double value) {
        constant = Numbers.finite(value, "The objective's constant");
        return this;
    }

    public LpChange cost(int column, double costPerUnit) {
        if (cost == base.cost()) {
            cost = cost.clone();
        }
        cost[column] = Numbers.finite(costPerUnit, "cost of column", column);
        return this;
    }

    public LpChange bounds(int column, double lowerBound, double upperBound) {
        if (lower == base.lower()) {
            lower = lower.clone();
            upper = upper.clone();
        }
        lower[column] = Numbers.bound(lowerBound, "column", column);
        upper[column] = Numbers.bound(upperBound, "column", column);
        return this;
    }

    public LpChange rowBounds(int row, double lowerBound, double upperBound) {
        if (rowLower == base.rowLower()) {
            rowLower = rowLower.clone();
            rowUpper = rowUpper.clone();
        }
        rowLower[row] = Numbers.bound(lowerBound, "row", row);
        rowUpper[row] = Numbers.bound(upperBound, "row", row);
        return this;
    }

    public LpChange kind(int column, ColumnKind kind) {
        if (kinds == base.kinds()) {
            kinds = kinds.clone();
        }
        kinds[column] = kind.code();
        return this;
    }

    /** Replaces all special ordered sets. */
    public LpChange sosSets(List<SosSet> sets) {
        for (var set : sets) {
            for (int k = 0; k < set.size(); k++) {
                Objects.checkIndex(set.column(k), cost.length);
            }
        }
        sosSets = List.copyOf(sets);
        return this;
    }

    /** The changed copy; this change may go on afterwards without touching it. */
    public LpProblem build() {
        int discrete = kinds == base.kinds() ? base.discreteColumns() : LpData.countDiscrete(kinds);
        var data = new LpData(base.name(), sense, constant, cost, lower, upper, kinds, discrete, rowLower, rowUpper,
                base.start(), base.rowIndex(), base.value(), sosSets, base.columnNames(), base.rowNames());
        base = data;
        return new LpProblem(data);
    }
}
