// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.cases;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.FollowerProblem;
import org.symbiont.lp.check.Activities;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Values;

/** Oracles for one follower whose columns are all integer: try every value. Leaders minimise, as does the follower. */
public final class IntegerEnumeration {
    private static final double ROUNDING = 1e-9;

    private final BilevelProblem problem;
    private final FollowerProblem follower;
    private double best = Double.POSITIVE_INFINITY;

    private IntegerEnumeration(BilevelProblem problem) {
        this.problem = problem;
        follower = new FollowerProblem(problem, 0);
    }

    /** All columns are integer and bounded; positive infinity if there is no bi-level feasible point. */
    public static double optimum(BilevelProblem problem) {
        var it = new IntegerEnumeration(problem);
        it.eachLeader(0, new double[problem.highPoint().columns()]);
        return it.best;
    }

    /**
     * Column 0 is the leader's continuous price and its only column. Which response is best changes only where two of them
     * cost the follower the same, so the optimum is at such a price or at a bound.
     */
    public static double optimumOverPrice(BilevelProblem problem) {
        var it = new IntegerEnumeration(problem);
        var all = problem.highPoint();
        var prices = new ArrayList<>(List.of(all.lower(0), all.upper(0)));
        var zero = Values.owning(new double[all.columns()]);
        var responses = it.feasible(zero);
        var one = new double[all.columns()];
        one[0] = 1;
        for (var y : responses) {
            for (var other : responses) {
                double slope = it.follower.objective(Values.of(one), y) - it.follower.objective(zero, y)
                        - it.follower.objective(Values.of(one), other) + it.follower.objective(zero, other);
                double crossing = (it.follower.objective(zero, other) - it.follower.objective(zero, y)) / slope;
                if (slope != 0 && crossing >= all.lower(0) && crossing <= all.upper(0)) {
                    prices.add(crossing);
                }
            }
        }
        for (double price : prices) {
            var point = new double[all.columns()];
            point[0] = price;
            it.respond(point);
        }
        return it.best;
    }

    private void eachLeader(int column, double[] point) {
        if (column == problem.highPoint().columns()) {
            respond(point);
        } else if (problem.ownerOfColumn(column) != BilevelProblem.LEADER) {
            eachLeader(column + 1, point);
        } else {
            for (double v = problem.highPoint().lower(column); v <= problem.highPoint().upper(column); v++) {
                point[column] = v;
                eachLeader(column + 1, point);
            }
        }
    }

    private void respond(double[] point) {
        var responses = feasible(Values.of(point));
        double optimum = responses.stream().mapToDouble(y -> follower.objective(Values.of(point), y)).min()
                .orElse(Double.NaN);
        for (var y : responses) {
            if (follower.objective(Values.of(point), y) <= optimum + ROUNDING) {
                var whole = point.clone();
                for (int k = 0; k < y.length; k++) {
                    whole[problem.followers().getFirst().column(k)] = y[k];
                }
                var evaluated = Activities.point(problem.highPoint(), Values.of(whole));
                if (keepsRows(problem.highPoint(), evaluated.rows())) {
                    best = Math.min(best, evaluated.objective());
                }
            }
        }
    }

    /** What the follower may do at this point. */
    private List<double[]> feasible(Values point) {
        var view = follower.at(point);
        var found = new ArrayList<double[]>();
        each(view, 0, new double[view.columns()], found);
        return found;
    }

    private static void each(LpProblem view, int column, double[] y, List<double[]> found) {
        if (column == view.columns()) {
            if (keepsRows(view, Activities.point(view, Values.of(y)).rows())) {
                found.add(y.clone());
            }
            return;
        }
        for (double v = view.lower(column); v <= view.upper(column); v++) {
            y[column] = v;
            each(view, column + 1, y, found);
        }
    }

    private static boolean keepsRows(LpProblem problem, Values rows) {
        for (int row = 0; row < problem.rows(); row++) {
            if (rows.get(row) < problem.rowLower(row) - ROUNDING || rows.get(row) > problem.rowUpper(row) + ROUNDING) {
                return false;
            }
        }
        return true;
    }
}
