// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.LpSolvers;

/**
 * A solver and why it is this one.
 *
 * @param solver that runs
 * @param why for the provenance; empty where the solver says so itself for each problem
 */
public record SolverChoice(LpSolver solver, String why) {

    /**
     * The solver that was asked for, {@code null} where no such one is installed; else the one that chooses by problem.
     * A solver whose library is missing is a choice too: its answers say what is missing.
     */
    public static @Nullable SolverChoice of(LpSolvers installed, @Nullable String asked) {
        return asked == null
                ? automatic(installed)
                : installed.find(asked).map(solver -> new SolverChoice(solver, "asked for")).orElse(null);
    }

    /** Chooses by problem, and asks the next where one does not get through. */
    public static SolverChoice automatic(LpSolvers installed) {
        return new SolverChoice(installed.auto(), "");
    }
}
