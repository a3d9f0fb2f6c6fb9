// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Solving: options in, a solution with status, duals and diagnostics out, whichever solver did the work.
 * Callers use {@link org.symbiont.lp.solver.LpSolver} and {@link org.symbiont.lp.solver.LpSolvers}; who adds a solver
 * implements {@link org.symbiont.lp.solver.SolverBackend}.
 */
@NullMarked
package org.symbiont.lp.solver;

import org.jspecify.annotations.NullMarked;
