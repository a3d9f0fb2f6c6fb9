// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.Arrays;
import java.util.BitSet;

import org.symbiont.bilevel.problem.BilevelProblem;

/** Which columns of the leader a follower's problem depends on: those in its rows, and the prices it is set. */
final class Linking {
    private final int[] inRows;
    private final int[] inPrices;

    Linking(BilevelProblem problem, int follower) {
        var all = problem.highPoint();
        var rows = new BitSet();
        for (int column = 0; column < all.columns(); column++) {
            for (int entry = all.start(column); entry < all.start(column + 1); entry++) {
                boolean isLinked = problem.ownerOfColumn(column) == BilevelProblem.LEADER
                        && problem.ownerOfRow(all.rowIndex(entry)) == follower;
                if (isLinked) {
                    rows.set(column);
                }
            }
        }
        inRows = rows.stream().toArray();
        inPrices = problem.followers().get(follower).prices().stream().mapToInt(price -> price.leaderColumn())
                .distinct().sorted().toArray();
    }

    /** The leader's columns in the follower's rows. */
    int[] inRows() {
        return inRows.clone();
    }

    /** The leader's columns in the follower's costs. */
    int[] inPrices() {
        return inPrices.clone();
    }

    boolean isPriced() {
        return inPrices.length > 0;
    }

    /** All of them. */
    int[] all() {
        var both = Arrays.copyOf(inRows, inRows.length + inPrices.length);
        System.arraycopy(inPrices, 0, both, inRows.length, inPrices.length);
        return Arrays.stream(both).distinct().sorted().toArray();
    }
}
