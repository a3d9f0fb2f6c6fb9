// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.kkt.ProblemCopy;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.Follower;
import org.symbiont.lp.problem.LpChange;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.Values;

/**
 * The leader's worst case at a given decision. Followers do not share rows, so each takes the worst of its optima by itself:
 * for the objective, and for each row of the leader's that may be broken.
 */
final class Pessimist {
    /** By how much a follower's optimum may be missed, relative: the objective's own rounding. */
    private static final double ROUNDING = 1e-9;

    /** How many small problems the search for a broken row may cost. */
    private static final int MOST_LOOKS = 400;

    private final Workbench workbench;
    private final BilevelProblem problem;
    private final Responses responses;

    Pessimist(Workbench workbench, BilevelProblem problem, Responses responses) {
        this.workbench = workbench;
        this.problem = problem;
        this.responses = responses;
    }

    PessimisticValue value(Values point, List<FollowerCheck> checks) {
        if (checks.stream().anyMatch(check -> Double.isNaN(check.best()))) {
            return PessimisticValue.UNKNOWN;
        }
        var all = problem.highPoint();
        var optima = new LpProblem[checks.size()];
        for (int f = 0; f < optima.length; f++) {
            optima[f] = optimaOf(f, point, checks.get(f));
        }
        double objective = all.constant() + leadersShare(point, costs());
        for (int f = 0; f < optima.length; f++) {
            objective += extreme(optima[f], f, costs(), all.sense() == Sense.MINIMIZE);
        }
        return new PessimisticValue(objective, brokenRow(point, optima));
    }

    /** The follower's problem with its objective as a row. */
    private LpProblem optimaOf(int f, Values point, FollowerCheck check) {
        var view = responses.view(f).at(point);
        var builder = ProblemCopy.of(view);
        double best = check.best();
        double slack = ROUNDING * Math.max(1.0, Math.abs(best));
        boolean isMinimum = view.sense() == Sense.MINIMIZE;
        int row = isMinimum ? builder.atMost(best + slack) : builder.atLeast(best - slack);
        for (int k = 0; k < view.columns(); k++) {
            builder.coefficient(row, k, view.cost(k));
        }
        return builder.rowNames(r -> r < view.rows() ? view.rowName(r) : "optimum").build();
    }

    private double[] costs() {
        var all = problem.highPoint();
        var costs = new double[all.columns()];
        all.costBuffer().get(costs);
        return costs;
    }

    private double leadersShare(Values point, double[] coefficients) {
        double sum = 0;
        for (int column = 0; column < coefficients.length; column++) {
            if (problem.ownerOfColumn(column) == BilevelProblem.LEADER) {
                sum += coefficients[column] * point.get(column);
            }
        }
        return sum;
    }

    /** The largest or least that the follower's optima contribute; NaN if it is not found. */
    private double extreme(LpProblem optima, int f, double[] coefficients, boolean largest) {
        Follower follower = problem.followers().get(f);
        var change = optima.change();
        boolean isInvolved = false;
        for (int k = 0; k < follower.columns(); k++) {
            change.cost(k, coefficients[follower.column(k)]);
            isInvolved |= coefficients[follower.column(k)] != 0.0;
        }
        return isInvolved ? extreme(change, largest) : 0;
    }

    private double extreme(LpChange objective, boolean largest) {
        var answer = workbench.solve(objective.sense(largest ? Sense.MAXIMIZE : Sense.MINIMIZE).build());
        if (answer.status() == SolveStatus.UNBOUNDED) {
            return largest ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        return answer.status() == SolveStatus.OPTIMAL ? answer.objective() : Double.NaN;
    }

    /** The first row of the leader's that is broken, as far as the time for looking goes. */
    private @Nullable String brokenRow(Values point, LpProblem[] optima) {
        var all = problem.highPoint();
        var rows = LeaderRows.of(problem);
        int looks = MOST_LOOKS;
        for (int row = 0; row < all.rows() && looks > 0 && !workbench.mustStop(); row++) {
            if (problem.ownerOfRow(row) == BilevelProblem.LEADER) {
                int sides = (Double.isInfinite(all.rowLower(row)) ? 0 : 1)
                        + (Double.isInfinite(all.rowUpper(row)) ? 0 : 1);
                looks -= rows.followersIn(row) * sides;
                if (isBroken(row, rows, point, optima)) {
                    return all.rowName(row);
                }
            }
        }
        return null;
    }

    private boolean isBroken(int row, LeaderRows rows, Values point, LpProblem[] optima) {
        var all = problem.highPoint();
        double lower = rows.leadersShare(row, point);
        double upper = lower;
        for (int f = 0; f < optima.length; f++) {
            if (rows.holds(row, f)) {
                var change = rows.asObjective(row, f, optima[f]);
                lower += Double.isInfinite(all.rowLower(row)) ? 0 : extreme(change, false);
                upper += Double.isInfinite(all.rowUpper(row)) ? 0 : extreme(change, true);
            }
        }
        return lower < all.rowLower(row) - allowed(all.rowLower(row))
                || upper > all.rowUpper(row) + allowed(all.rowUpper(row));
    }

    private static double allowed(double bound) {
        return 1e-6 * Math.max(1.0, Math.abs(bound));
    }
}
