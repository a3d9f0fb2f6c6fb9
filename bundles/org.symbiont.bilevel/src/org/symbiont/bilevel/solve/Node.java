// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpChange;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Basis;

/**
 * A part of the leader's and followers' choices, in the tree of parts.
 *
 * @param bound of the objective as a minimum, as known from the parent
 * @param basis to start from
 * @param number in the order of birth, so that runs are repeatable
 */
record Node(@Nullable Node parent, @Nullable NodeChange change, double bound, int depth, @Nullable Basis basis,
        long number) implements Comparable<Node> {

    static Node root() {
        return new Node(null, null, Double.NEGATIVE_INFINITY, 0, null, 0);
    }

    /** The root's problem with all changes down to here. */
    LpProblem apply(LpProblem root) {
        var change = root.change();
        applyTo(change);
        return change.build();
    }

    private void applyTo(LpChange target) {
        var path = new Node[depth + 1];
        int k = depth;
        for (var node = this; node != null; node = node.parent) {
            path[k--] = node;
        }
        for (var node : path) {
            if (node.change != null) {
                node.change.apply(target);
            }
        }
    }

    /** Best bound first; of equals the deeper one, then the older. */
    @Override
    public int compareTo(Node other) {
        int byBound = Double.compare(bound, other.bound);
        int byDepth = byBound == 0 ? Integer.compare(other.depth, depth) : byBound;
        return byDepth == 0 ? Long.compare(number, other.number) : byDepth;
    }
}
