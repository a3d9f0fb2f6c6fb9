// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import org.symbiont.bilevel.kkt.KktSystem;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.Follower;
import org.symbiont.lp.problem.LpProblem;

/** The row that says of a follower: not worse than this response. Written as of a minimum. */
final class OptimalityRow {
    private final BilevelProblem problem;
    private final KktSystem kkt;
    private final int index;
    private final Follower follower;
    private final int sign;
    private final double[] coefficients;

    OptimalityRow(BilevelProblem problem, KktSystem kkt, int index) {
        this.problem = problem;
        this.kkt = kkt;
        this.index = index;
        follower = problem.followers().get(index);
        sign = follower.sense().sign();
        coefficients = new double[kkt.relaxation().columns()];
    }

    /** {@code c y <= c y'}, for costs that the leader does not touch. */
    CutRow ofCosts(double[] better, boolean isGlobal) {
        double upper = 0;
        for (int k = 0; k < better.length; k++) {
            coefficients[follower.column(k)] = sign * follower.cost(k);
            upper += sign * follower.cost(k) * better[k];
        }
        return new CutRow(coefficients, upper, isGlobal);
    }

    /**
     * {@code (c + D x) y <= (c + D x) y'} in a part where the follower's integers z and the leader's columns in its rows
     * are fixed. The cost of its other columns equals, by strong duality given z, the dual objective, which is linear: no
     * product of a price and a continuous column is left.
     */
    CutRow ofPrices(LpProblem part, double[] better) {
        double upper = 0;
        for (int k = 0; k < better.length; k++) {
            int column = follower.column(k);
            double fixed = problem.highPoint().kind(column).isInteger() ? part.lower(column) : 0;
            upper += sign * follower.cost(k) * (better[k] - fixed);
        }
        var place = new int[problem.highPoint().columns()];
        for (int k = 0; k < better.length; k++) {
            place[follower.column(k)] = k;
        }
        for (var price : follower.prices()) {
            double fixed = problem.highPoint().kind(price.column()).isInteger() ? part.lower(price.column()) : 0;
            coefficients[price.leaderColumn()] += sign * price.coefficient() * (fixed - better[place[price.column()]]);
        }
        addDualObjective(part);
        return new CutRow(coefficients, upper, false);
    }

    private void addDualObjective(LpProblem part) {
        var all = problem.highPoint();
        var fixedShare = new double[all.rows()];
        for (int column = 0; column < all.columns(); column++) {
            boolean isGiven = problem.ownerOfColumn(column) == BilevelProblem.LEADER || all.kind(column).isInteger();
            for (int entry = all.start(column); isGiven && entry < all.start(column + 1); entry++) {
                if (problem.ownerOfRow(all.rowIndex(entry)) == index) {
                    fixedShare[all.rowIndex(entry)] += all.value(entry) * part.lower(column);
                }
            }
        }
        for (int k = 0; k < follower.rows(); k++) {
            int row = follower.row(k);
            var dual = kkt.rowDual(row);
            add(dual.lower(), all.rowLower(row) - fixedShare[row]);
            add(dual.upper(), fixedShare[row] - all.rowUpper(row));
        }
        for (int k = 0; k < follower.columns(); k++) {
            int column = follower.column(k);
            var dual = kkt.boundDual(column);
            if (dual != null) {
                add(dual.lower(), all.lower(column));
                add(dual.upper(), -all.upper(column));
            }
        }
    }

    private void add(int column, double coefficient) {
        if (column >= 0) {
            coefficients[column] += coefficient;
        }
    }
}
