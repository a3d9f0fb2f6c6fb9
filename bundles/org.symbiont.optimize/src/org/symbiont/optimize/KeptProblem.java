// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Basis;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.lp.solver.SolverSession;

/** A problem that is kept at a solver and changed from run to run: each starts where the one before ended. */
final class KeptProblem implements AutoCloseable {
    private final SolverSession session;
    private @Nullable LpProblem last;
    private @Nullable Basis basis;

    KeptProblem(LpSolver solver) {
        session = solver.openSession();
    }

    LpSolution solve(LpProblem wanted, SolveOptions options, SolveControl control) {
        var before = last;
        var problem = before == null ? wanted : SameShape.of(before, wanted);
        boolean isRebuilt = before != null && problem == wanted && before.rows() == wanted.rows()
                && before.columns() == wanted.columns();
        last = problem;
        var solution = session.solve(problem, isRebuilt ? options.withWarmStart(basis) : options, control);
        basis = solution.basis();
        return solution;
    }

    @Override
    public void close() {
        session.close();
    }
}
