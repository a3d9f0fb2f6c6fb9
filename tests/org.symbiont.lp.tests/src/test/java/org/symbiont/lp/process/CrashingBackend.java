// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.process;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.util.EnumSet;
import java.util.Set;

import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solver.Availability;
import org.symbiont.lp.solver.Capability;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.lp.solver.SolverBackend;

/** Does in native code what takes a virtual machine down: reads what is at address zero. */
public final class CrashingBackend implements SolverBackend {

    @Override
    public String id() {
        // Under this name the policy asks it first.
        return "lp_solve";
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
        var linker = Linker.nativeLinker();
        var strlen = linker.downcallHandle(linker.defaultLookup().find("strlen").orElseThrow(),
                FunctionDescriptor.of(JAVA_LONG, ADDRESS));
        try {
            long length = (long) strlen.invokeExact(MemorySegment.NULL);
            throw new IllegalStateException("survived with " + length);
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }
}
