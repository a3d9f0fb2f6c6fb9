// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;

/** Finds out which of both it is: without its objective the problem has a point, or it has none. */
final class UnboundedOrInfeasible {
    private UnboundedOrInfeasible() {}

    static LpSolution decide(LpProblem problem, SolveOptions options, SolveControl control, LpSolution open,
            SolverBackend backend) {
        var change = problem.change();
        for (int column = 0; column < problem.columns(); column++) {
            change.cost(column, 0);
        }
        var answer = backend.solve(change.build(), options.withDuals(false).withRanges(false), control);
        var both = open.withStatistics(open.statistics().plus(answer.statistics()));
        return switch (answer.status()) {
            case OPTIMAL, FEASIBLE -> both.withStatus(SolveStatus.UNBOUNDED)
                    .withDiagnostic(
                            "Without its objective the problem has a point, so the objective can improve without end.");
            case INFEASIBLE -> both.withStatus(SolveStatus.INFEASIBLE)
                    .withDiagnostic("Without its objective the problem has no point either.");
            default -> both;
        };
    }
}
