// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.cases;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.LpSolvers;

/** The solvers that every case is tried on. */
public final class TestedSolvers {
    private TestedSolvers() {}

    /** Whatever is installed, whether or not its library is there, and the policy that chooses among them. */
    public static List<LpSolver> all() {
        var installed = LpSolvers.installed();
        var solvers = new ArrayList<>(installed.all());
        solvers.add(installed.auto());
        return solvers;
    }
}
