// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;

/**
 * Solves problems that differ a little, one after the other, as a sweep does. What helps the next run is kept: the
 * basis, and with some solvers the problem itself, so that only what a {@linkplain LpProblem#change() changed copy}
 * changes is handed over. Each answer is as if it were solved alone. For one thread at a time; to be closed.
 */
public interface SolverSession extends AutoCloseable {

    LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control);

    @Override
    void close();
}
