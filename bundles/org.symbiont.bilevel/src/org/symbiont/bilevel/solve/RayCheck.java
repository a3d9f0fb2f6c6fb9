// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solution.SolveStatus;

/**
 * Proves that the objective of a feasible linear problem has no limit: a direction that keeps all rows and bounds and improves
 * the objective. Solvers have been seen to claim it wrongly.
 */
final class RayCheck {
    private static final double IMPROVEMENT = 1e-7;

    private final Workbench workbench;

    RayCheck(Workbench workbench) {
        this.workbench = workbench;
    }

    boolean hasRay(LpProblem problem) {
        var change = problem.change().constant(0);
        for (int column = 0; column < problem.columns(); column++) {
            change.bounds(column, Double.isInfinite(problem.lower(column)) ? -1 : 0,
                    Double.isInfinite(problem.upper(column)) ? 1 : 0);
        }
        for (int row = 0; row < problem.rows(); row++) {
            change.rowBounds(row, Double.isInfinite(problem.rowLower(row)) ? problem.rowLower(row) : 0,
                    Double.isInfinite(problem.rowUpper(row)) ? problem.rowUpper(row) : 0);
        }
        var answer = workbench.solve(change.build());
        double improvement = problem.sense() == Sense.MINIMIZE ? -answer.objective() : answer.objective();
        return answer.status() == SolveStatus.OPTIMAL && improvement > IMPROVEMENT;
    }
}
