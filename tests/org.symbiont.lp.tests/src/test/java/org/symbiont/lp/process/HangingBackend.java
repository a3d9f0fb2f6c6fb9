// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.process;

import java.util.EnumSet;
import java.util.Set;

import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solver.Availability;
import org.symbiont.lp.solver.Capability;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.lp.solver.SolverBackend;

/** Never ends and listens to nobody. */
public final class HangingBackend implements SolverBackend {

    @Override
    public String id() {
        return "hanging";
    }

    @Override
    public Availability availability() {
        return new Availability.Available("1.0", "test");
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

    @Override
    public LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control) {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
