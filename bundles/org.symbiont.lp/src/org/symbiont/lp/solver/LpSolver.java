// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import java.util.Set;

import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;

/**
 * Solves problems. Each solution it returns has passed an independent check: what is called optimal is feasible and
 * proven best. Whatever goes wrong (no library, time over, numerical trouble) is a status with diagnostics, never an
 * exception. Safe for use by many threads.
 */
public interface LpSolver {
    /** Name in settings, on the command line and in results. */
    String id();

    /** Whether it can be used on this machine; quick after the first call. */
    Availability availability();

    Set<Capability> capabilities();

    /** Solves; ends soon after the time limit or after the control says that it is cancelled. */
    LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control);

    /** Solves without a hand on the run. */
    default LpSolution solve(LpProblem problem, SolveOptions options) {
        return solve(problem, options, SolveControl.NONE);
    }

    /** Opens a session for many problems that differ a little; to be closed. */
    SolverSession openSession();

    /**
     * Where the solver itself sees the conflict of an infeasible LP, unchecked; nothing without {@link
     * Capability#CONFLICT}.
     */
    default Suspects suspects(LpProblem problem, SolveOptions options, SolveControl control) {
        return Suspects.none();
    }
}
