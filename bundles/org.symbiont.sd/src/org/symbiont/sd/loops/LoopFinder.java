// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.loops;

import java.util.ArrayList;
import java.util.List;
import org.jgrapht.alg.cycle.JohnsonSimpleCycles;
import org.jgrapht.graph.DefaultDirectedGraph;

/** Elementary cycles by Johnson's algorithm, as JGraphT has it, up to a bound. */
final class LoopFinder {

    /**
     * An edge of its own class: the algorithm tells edges by identity.
     *
     * @param from cause
     * @param to effect
     */
    record Edge(int from, int to) {}

    /**
     * What was found.
     *
     * @param cycles variables in causal order
     * @param complete whether these are all
     */
    record Found(List<List<Integer>> cycles, boolean complete) {}

    /** Ends the search. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    private LoopFinder() {}

    static Found find(DefaultDirectedGraph<Integer, Edge> graph, int limit) {
        var cycles = new ArrayList<List<Integer>>();
        try {
            new JohnsonSimpleCycles<>(graph).findSimpleCycles(cycle -> {
                if (cycles.size() == limit) {
                    throw new Enough();
                }
                cycles.add(List.copyOf(cycle));
            });
        } catch (Enough e) {
            return new Found(cycles, false);
        }
        return new Found(cycles, true);
    }
}
