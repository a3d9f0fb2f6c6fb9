// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solver.RunWatch;
import org.symbiont.lp.solver.SolveProgress;

/**
 * What lp_solve calls back while it solves: whether to abort, and news. Nothing may be thrown here: it would end the
 * process.
 */
final class Callbacks {
    private static final int LP_OPTIMAL = 16;
    private static final int MILP_FEASIBLE = 128;
    private static final int MILP_EQUAL = 256;
    private static final int MILP_BETTER = 512;

    private final RunFunctions functions;
    private final LpProblem problem;
    private final RunWatch watch;
    private double relaxation = Double.NaN;
    private double incumbent = Double.NaN;

    Callbacks(RunFunctions functions, LpProblem problem, RunWatch watch) {
        this.functions = functions;
        this.problem = problem;
        this.watch = watch;
    }

    /** Tells the model to call; the arena must live as long as the model solves. */
    void attach(MemorySegment lp, Arena arena) {
        functions.putAbortfunc(lp, stub("abort", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS), arena),
                MemorySegment.NULL);
        functions.putMsgfunc(lp, stub("message", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_INT), arena),
                MemorySegment.NULL, LP_OPTIMAL | MILP_FEASIBLE | MILP_EQUAL | MILP_BETTER);
    }

    private MemorySegment stub(String method, FunctionDescriptor descriptor, Arena arena) {
        try {
            var handle = MethodHandles.lookup().bind(this, method, descriptor.toMethodType());
            return Linker.nativeLinker().upcallStub(handle, descriptor, arena);
        } catch (ReflectiveOperationException bug) {
            throw new IllegalStateException(bug);
        }
    }

    @SuppressWarnings("unused") // called by lp_solve
    private int abort(MemorySegment lp, MemorySegment handle) {
        return watch.mustStop() ? 1 : 0;
    }

    @SuppressWarnings("unused") // called by lp_solve
    private void message(MemorySegment lp, MemorySegment handle, int message) {
        double objective = functions.getWorkingObjective(lp) + problem.constant();
        if (message != LP_OPTIMAL) {
            incumbent = objective;
        } else if (Double.isNaN(relaxation)) {
            relaxation = objective;
        } else {
            return;
        }
        watch.report(new SolveProgress(LpSolveBackend.ID, watch.seconds(), functions.getTotalIter(lp),
                functions.getTotalNodes(lp),
                incumbent, relaxation));
    }

    /** The objective of the first relaxation, which bounds all that follow; NaN if it was not solved. */
    double relaxation() {
        return relaxation;
    }
}
