// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

import org.symbiont.lp.solver.RunWatch;
import org.symbiont.lp.solver.SolveProgress;

/** What HiGHS calls back while it solves. Nothing may be thrown here: it would end the process. */
final class Callbacks {
    private static final int SIMPLEX_INTERRUPT = 1;
    private static final int IPM_INTERRUPT = 2;
    private static final int MIP_IMPROVING_SOLUTION = 4;
    private static final int MIP_LOGGING = 5;
    private static final int MIP_INTERRUPT = 6;
    /** What a model is to call for. */
    static final int[] TYPES = {SIMPLEX_INTERRUPT, IPM_INTERRUPT, MIP_IMPROVING_SOLUTION, MIP_LOGGING,
        MIP_INTERRUPT};

    private final RunFunctions functions;
    private final RunWatch watch;
    private final boolean isDiscrete;
    private final Item runningObjective;
    private final Item iterations;
    private final Item nodes;
    private final Item primalBound;
    private final Item dualBound;

    /** Name of an item of the callback's data, kept in native memory. */
    private record Item(MemorySegment name) {}

    /** @param arena must live as long as the run */
    Callbacks(RunFunctions functions, RunWatch watch, boolean isDiscrete, Arena arena) {
        this.functions = functions;
        this.watch = watch;
        this.isDiscrete = isDiscrete;
        runningObjective = new Item(arena.allocateFrom("objective_function_value"));
        iterations = new Item(arena.allocateFrom("simplex_iteration_count"));
        nodes = new Item(arena.allocateFrom("mip_node_count"));
        primalBound = new Item(arena.allocateFrom("mip_primal_bound"));
        dualBound = new Item(arena.allocateFrom("mip_dual_bound"));
    }

    /** One call, of one of the types. */
    void call(int type, MemorySegment out, MemorySegment in) {
        if (type == MIP_IMPROVING_SOLUTION || type == MIP_LOGGING) {
            report(out);
        }
        if (watch.mustStop() && !in.equals(MemorySegment.NULL)) {
            // The first field of HighsCallbackDataIn is user_interrupt, an int; its authors promise to keep it there.
            in.reinterpret(Integer.BYTES).set(JAVA_INT, 0, 1);
        }
    }

    private void report(MemorySegment out) {
        double incumbent = isDiscrete ? number(out, primalBound) : number(out, runningObjective);
        watch.report(new SolveProgress(HighsBackend.ID, watch.seconds(), integer(out, iterations), count(out, nodes),
                Double.isFinite(incumbent) ? incumbent : Double.NaN, finite(number(out, dualBound))));
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : Double.NaN;
    }

    private double number(MemorySegment out, Item item) {
        var place = functions.getCallbackDataOutItem(out, item.name());
        return place.equals(MemorySegment.NULL) ? Double.NaN : place.reinterpret(Double.BYTES).get(JAVA_DOUBLE, 0);
    }

    private long integer(MemorySegment out, Item item) {
        var place = functions.getCallbackDataOutItem(out, item.name());
        return place.equals(MemorySegment.NULL) ? 0 : Math.max(0, place.reinterpret(Integer.BYTES).get(JAVA_INT, 0));
    }

    private long count(MemorySegment out, Item item) {
        var place = functions.getCallbackDataOutItem(out, item.name());
        return place.equals(MemorySegment.NULL) ? 0 : Math.max(0, place.reinterpret(Long.BYTES).get(JAVA_LONG, 0));
    }
}
