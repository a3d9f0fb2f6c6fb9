// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solver.Availability;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.LpSolvers;

/**
 * A solver and why it is this one.
 *
 * @param solver that runs
 * @param why for the provenance
 */
public record SolverChoice(LpSolver solver, String why) {
    /** The first of these that can be used is the default. */
    private static final List<String> PREFERENCE = List.of("lp_solve", "highs");

    /**
     * The solver that was asked for, else the default; {@code null} where no such solver is installed. A solver that is
     * installed but lacks its library is chosen where there is no other: its answers then say what is missing.
     */
    public static @Nullable SolverChoice of(LpSolvers installed, @Nullable String asked) {
        if (asked != null) {
            return installed.find(asked).map(solver -> new SolverChoice(solver, "asked for")).orElse(null);
        }
        String why = "default";
        SolverChoice without = null;
        for (String id : PREFERENCE) {
            var solver = installed.find(id).orElse(null);
            if (solver != null && solver.availability().isAvailable()) {
                return new SolverChoice(solver, why);
            }
            if (solver != null && solver.availability() instanceof Availability.Missing missing) {
                why = id + " cannot be used: " + missing.message();
                without = without == null ? new SolverChoice(solver, "default") : without;
            }
        }
        return without != null
                ? without
                : installed.all().stream().findFirst().map(solver -> new SolverChoice(solver, "the only one"))
                        .orElse(null);
    }
}
