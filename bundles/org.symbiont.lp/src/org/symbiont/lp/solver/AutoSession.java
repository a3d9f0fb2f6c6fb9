// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.StopReason;

/**
 * Stays with the solver that suits the first problem, as long as it finds optima; any other answer is left to the
 * policy.
 */
final class AutoSession implements SolverSession {
    private final AutoSolver auto;
    private final List<LpSolver> solvers;
    private @Nullable SolverSession session;
    private String why = "";

    AutoSession(AutoSolver auto, List<LpSolver> solvers) {
        this.auto = auto;
        this.solvers = solvers;
    }

    @Override
    public LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control) {
        var current = session == null ? open(problem, options) : session;
        if (current == null) {
            return auto.solve(problem, options, control);
        }
        var solution = current.solve(problem, options, control);
        boolean isKept = solution.status() == SolveStatus.OPTIMAL
                || solution.statistics().stop() == StopReason.CANCELLED
                || solution.statistics().stop() == StopReason.TIME_LIMIT;
        return isKept ? solution.withSolver(solution.solver().withWhy(why)) : auto.solve(problem, options, control);
    }

    private @Nullable SolverSession open(LpProblem problem, SolveOptions options) {
        var choices = SolverOrder.of(solvers, problem, options);
        if (!choices.isEmpty()) {
            session = choices.getFirst().solver().openSession();
            why = choices.getFirst().why();
        }
        return session;
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
        session = null;
    }
}
