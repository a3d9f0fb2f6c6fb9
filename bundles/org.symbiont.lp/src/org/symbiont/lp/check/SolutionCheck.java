// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.check;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Duals;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;

/**
 * Judges a solution without the solver. A point must be feasible; to be called optimal it must be proven best, in an LP
 * by its duals, in a discrete problem by the solver's bound. A solution that fails is downgraded, and a diagnostic says
 * why.
 */
public final class SolutionCheck {
    private SolutionCheck() {}

    /**
     * The solution, its activities and objective computed anew, with the status that it deserves.
     *
     * @param relativeGap how far the bound of a discrete problem may be from the objective, relative to it
     * @param absoluteGap likewise, in units of the objective
     */
    public static LpSolution apply(LpProblem problem, double relativeGap, double absoluteGap, LpSolution solution) {
        var point = solution.point();
        if (point == null) {
            return solution;
        }
        var activities = Activities.of(problem, point.columns());
        var violation = PrimalCheck.violation(problem, point.columns(), activities, Tolerances.DEFAULT);
        if (violation != null) {
            return solution.withDuals(null).withRanges(null).withStatus(SolveStatus.FAILED)
                    .withDiagnostic("The point of " + solution.solver() + " is not feasible: " + violation.message());
        }
        var checked = solution.withPoint(activities.toPoint(point.columns()));
        if (checked.status() != SolveStatus.OPTIMAL) {
            return checked;
        }
        String doubt = problem.isDiscrete()
                ? doubtOfBound(relativeGap, absoluteGap, checked)
                : doubtOfDuals(problem, checked);
        return doubt == null
                ? checked
                : checked.withDuals(null).withRanges(null).withStatus(SolveStatus.FEASIBLE)
                        .withDiagnostic("The point of " + solution.solver() + " is not proven best: " + doubt);
    }

    private static @Nullable String doubtOfDuals(LpProblem problem, LpSolution solution) {
        Duals duals = solution.duals();
        if (duals == null) {
            return "the solver gave no duals.";
        }
        var violation = DualCheck.violation(problem, duals.rows(), solution.objective(), Tolerances.DEFAULT);
        return violation == null ? null : violation.message();
    }

    private static @Nullable String doubtOfBound(double relativeGap, double absoluteGap, LpSolution solution) {
        double objective = solution.objective();
        if (Double.isNaN(solution.bound())) {
            return "the solver gave no bound.";
        }
        double allowed = Math.max(absoluteGap,
                (relativeGap + Tolerances.DEFAULT.objective()) * Math.max(1.0, Math.abs(objective)));
        return Math.abs(objective - solution.bound()) <= allowed
                ? null
                : "its objective is " + objective + ", the solver's bound " + solution.bound() + ".";
    }
}
