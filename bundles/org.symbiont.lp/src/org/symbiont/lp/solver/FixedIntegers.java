// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Duals;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.Point;
import org.symbiont.lp.solution.SolveStatus;

/**
 * A discrete problem has no duals. What stands in for them are the duals of the LP that remains when every choice is
 * made as in the solution: integer columns fixed, semi-continuous columns off or within their interval, members of sets
 * that are zero fixed at zero.
 */
public final class FixedIntegers {
    /** A semi-continuous column or a member of a set below this is off; the feasibility tolerance of the check. */
    private static final double OFF = 1e-6;

    private FixedIntegers() {}

    /** The LP in which the choices of the point are fixed. */
    public static LpProblem fix(LpProblem problem, Point point) {
        var change = problem.change().sosSets(List.of());
        for (int column = 0; column < problem.columns(); column++) {
            var kind = problem.kind(column);
            if (kind == ColumnKind.CONTINUOUS) {
                continue;
            }
            double value = point.columns().get(column);
            change.kind(column, ColumnKind.CONTINUOUS);
            if (kind.isInteger()) {
                change.bounds(column, Math.rint(value), Math.rint(value));
            } else if (Math.abs(value) <= OFF) {
                change.bounds(column, 0, 0);
            }
        }
        for (var set : problem.sosSets()) {
            for (int k = 0; k < set.size(); k++) {
                if (Math.abs(point.columns().get(set.column(k))) <= OFF) {
                    change.bounds(set.column(k), 0, 0);
                }
            }
        }
        return change.build();
    }

    /** The solution with the duals of the fixed LP, or with a diagnostic that says why there are none. */
    static LpSolution addDuals(LpProblem problem, SolveOptions options, SolveControl control, LpSolution solution,
            LpSolver solver) {
        double remaining = options.timeLimitSeconds() - solution.statistics().totalSeconds();
        if (remaining <= 0) {
            return solution.withDiagnostic("No shadow prices: the time was over.");
        }
        var fixed = fix(problem, Objects.requireNonNull(solution.point()));
        var limit = Double.isInfinite(remaining) ? null : Duration.ofNanos((long) (remaining * 1e9) + 1);
        var answer = solver.solve(fixed, options.withWarmStart(null).withTimeLimit(limit), control);
        var both = solution
                .withStatistics(solution.statistics().plus(answer.statistics()).withStop(solution.statistics().stop()));
        var duals = answer.duals();
        if (answer.status() != SolveStatus.OPTIMAL || duals == null) {
            return both.withDiagnostic("No shadow prices: the LP with the integers fixed is " + answer.status() + ".");
        }
        return both.withPoint(Objects.requireNonNull(answer.point()))
                .withDuals(new Duals(duals.rows(), duals.columns(), Duals.Origin.FIXED_INTEGERS))
                .withRanges(answer.ranges())
                .withDiagnostic("Shadow prices hold with the integers fixed as in the solution.");
    }
}
