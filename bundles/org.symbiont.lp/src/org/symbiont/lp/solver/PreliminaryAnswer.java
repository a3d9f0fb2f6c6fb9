// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Duals;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.Point;
import org.symbiont.lp.solution.SolveStatistics;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.SolverInfo;
import org.symbiont.lp.solution.StopReason;
import org.symbiont.lp.solution.Values;

/** What can be said about a problem without a solver, each case of which some solver gets wrong or refuses. */
final class PreliminaryAnswer {
    private PreliminaryAnswer() {}

    /** The answer, or {@code null} where a solver is needed. */
    static @Nullable LpSolution to(LpProblem problem, SolverInfo info, Set<Capability> capabilities) {
        var missing = EnumSet.copyOf(Requirements.of(problem));
        missing.removeAll(capabilities);
        if (!missing.isEmpty()) {
            return LpSolution.without(SolveStatus.UNSUPPORTED, info, SolveStatistics.none(StopReason.FAILURE),
                    "Solver '"
                            + info.id() + "' cannot do " + missing.iterator().next().words()
                            + ". Choose another solver, or 'auto'.");
        }
        String crossed = crossedBounds(problem);
        if (crossed != null) {
            return LpSolution.without(SolveStatus.INFEASIBLE, info, SolveStatistics.none(StopReason.FINISHED), crossed);
        }
        return problem.columns() == 0 ? withoutColumns(problem, info) : null;
    }

    private static @Nullable String crossedBounds(LpProblem problem) {
        for (int row = 0; row < problem.rows(); row++) {
            if (isEmpty(problem.rowLower(row), problem.rowUpper(row))) {
                return crossed("Row", problem.rowName(row), problem.rowLower(row), problem.rowUpper(row));
            }
        }
        for (int column = 0; column < problem.columns(); column++) {
            if (isEmpty(problem.lower(column), problem.upper(column))) {
                return crossed("Column", problem.columnName(column), problem.lower(column), problem.upper(column));
            }
        }
        return null;
    }

    private static boolean isEmpty(double lower, double upper) {
        return lower > upper || lower == Double.POSITIVE_INFINITY || upper == Double.NEGATIVE_INFINITY;
    }

    private static String crossed(String what, String name, double lower, double upper) {
        return what + " '" + name + "' must lie in " + lower + " .. " + upper + ": the lower end is above the upper.";
    }

    private static LpSolution withoutColumns(LpProblem problem, SolverInfo info) {
        for (int row = 0; row < problem.rows(); row++) {
            if (problem.rowLower(row) > 0 || problem.rowUpper(row) < 0) {
                return LpSolution.without(SolveStatus.INFEASIBLE, info, SolveStatistics.none(StopReason.FINISHED),
                        "Row '"
                                + problem.rowName(row) + "' is empty, but must lie in " + problem.rowLower(row) + " .. "
                                + problem.rowUpper(row) + ".");
            }
        }
        var zeros = Values.owning(new double[problem.rows()]);
        var point = new Point(problem.constant(), Values.of(), zeros);
        return LpSolution
                .at(SolveStatus.OPTIMAL, point, problem.constant(), info, SolveStatistics.none(StopReason.FINISHED))
                .withDuals(new Duals(zeros, Values.of(), Duals.Origin.PROBLEM));
    }
}
