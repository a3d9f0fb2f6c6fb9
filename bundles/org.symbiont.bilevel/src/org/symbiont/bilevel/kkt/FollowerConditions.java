// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.kkt;

import org.symbiont.bilevel.kkt.Complementarity.Side;
import org.symbiont.bilevel.problem.Follower;
import org.symbiont.lp.problem.LpBuilder;
import org.symbiont.lp.problem.LpProblem;

/** The optimality conditions of one follower. */
final class FollowerConditions {
    private static final double INF = Double.POSITIVE_INFINITY;

    private final KktBuilder builder;
    private final LpBuilder lp;
    private final LpProblem all;
    private final int index;
    private final Follower follower;
    private final int sign;
    private final int[] stationarityOf;

    FollowerConditions(KktBuilder builder, int index) {
        this.builder = builder;
        this.index = index;
        lp = builder.lp();
        all = builder.bilevel().highPoint();
        follower = builder.bilevel().followers().get(index);
        sign = follower.sense().sign();
        stationarityOf = new int[all.columns()];
    }

    void add() {
        for (int k = 0; k < follower.rows(); k++) {
            row(follower.row(k), follower.dualBound(k));
        }
        for (int k = 0; k < follower.columns(); k++) {
            if (!all.kind(follower.column(k)).isInteger()) {
                stationarity(follower.column(k), follower.cost(k));
            }
        }
        for (var price : follower.prices()) {
            if (!all.kind(price.column()).isInteger()) {
                lp.coefficient(stationarityOf[price.column()], price.leaderColumn(), -sign * price.coefficient());
            }
        }
    }

    private void row(int row, double dualBound) {
        double lower = all.rowLower(row);
        double upper = all.rowUpper(row);
        String name = all.rowName(row);
        int lowerDual = Double.isInfinite(lower) ? DualColumns.NONE : builder.column(0, dualBound, "dual of " + name);
        int upperDual = Double.isInfinite(upper)
                ? DualColumns.NONE
                : builder.column(0, dualBound, "upper dual of " + name);
        builder.rowDual(row, new DualColumns(lowerDual, upperDual, sign));
        if (lower == upper) {
            return;
        }
        double width = upper - lower;
        if (lowerDual != DualColumns.NONE) {
            int slack = builder.column(0, width, "slack of " + name);
            lp.rowBounds(row, lower, lower).coefficient(row, slack, -1);
            builder.pair(slack, lowerDual, Side.ROW_LOWER, row, name);
            if (upperDual != DualColumns.NONE) {
                builder.pair(rest(slack, width, 0, name), upperDual, Side.ROW_UPPER, row, "upper end of " + name);
            }
        } else if (upperDual != DualColumns.NONE) {
            int slack = builder.column(0, INF, "slack of " + name);
            lp.rowBounds(row, upper, upper).coefficient(row, slack, 1);
            builder.pair(slack, upperDual, Side.ROW_UPPER, row, name);
        }
    }

    /** A new column for what is left from a column up to {@code upper}. */
    private int rest(int column, double upper, double lower, String name) {
        int rest = builder.column(0, upper - lower, "rest of " + name);
        int row = builder.equation(upper, "rest of " + name);
        lp.coefficient(row, column, 1).coefficient(row, rest, 1);
        return rest;
    }

    private void stationarity(int column, double cost) {
        String name = all.columnName(column);
        int row = builder.equation(sign * cost, "stationarity of " + name);
        stationarityOf[column] = row;
        for (int entry = all.start(column); entry < all.start(column + 1); entry++) {
            var dual = builder.bilevel().ownerOfRow(all.rowIndex(entry)) == index
                    ? builder.rowDual(all.rowIndex(entry))
                    : null;
            if (dual != null && dual.lower() != DualColumns.NONE) {
                lp.coefficient(row, dual.lower(), all.value(entry));
            }
            if (dual != null && dual.upper() != DualColumns.NONE) {
                lp.coefficient(row, dual.upper(), -all.value(entry));
            }
        }
        bounds(column, row);
    }

    private void bounds(int column, int stationarity) {
        double lower = all.lower(column);
        double upper = all.upper(column);
        String name = all.columnName(column);
        int lowerDual = boundDual(lower, stationarity, 1, "dual of lower bound of " + name);
        int upperDual = boundDual(upper, stationarity, -1, "dual of upper bound of " + name);
        builder.boundDual(column, new DualColumns(lowerDual, upperDual, sign));
        if (lowerDual != DualColumns.NONE && lower < upper) {
            builder.pair(excess(column, lower, upper, name), lowerDual, Side.COLUMN_LOWER, column,
                    "lower bound of " + name);
        }
        if (upperDual != DualColumns.NONE && lower < upper) {
            builder.pair(rest(column, upper, lower, name), upperDual, Side.COLUMN_UPPER, column,
                    "upper bound of " + name);
        }
    }

    private int boundDual(double bound, int stationarity, int coefficient, String name) {
        if (Double.isInfinite(bound)) {
            return DualColumns.NONE;
        }
        int dual = builder.column(0, INF, name);
        lp.coefficient(stationarity, dual, coefficient);
        return dual;
    }

    /** The column itself where its lower bound is zero, else a new column for what it has above. */
    private int excess(int column, double lower, double upper, String name) {
        if (lower == 0) {
            return column;
        }
        int excess = builder.column(0, upper - lower, "excess of " + name);
        int row = builder.equation(lower, "excess of " + name);
        lp.coefficient(row, column, 1).coefficient(row, excess, -1);
        return excess;
    }
}
