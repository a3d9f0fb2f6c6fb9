// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.lower;

import java.util.List;
import java.util.TreeSet;
import org.symbiont.sd.ir.Assign;
import org.symbiont.sd.ir.Cell;
import org.symbiont.sd.ir.Loop;

/**
 * One assignment and what it needs to know for its turn.
 *
 * @param cell what it writes
 * @param ranges elements written, along each dimension
 * @param assign the assignment
 * @param reads what it reads
 * @param varying whether it may change though nothing it reads does
 * @param cuts where its loops had better be cut
 */
record Unit(Cell cell, List<Loop> ranges, Assign assign, List<Read> reads, boolean varying,
        List<TreeSet<Integer>> cuts) {

    boolean wantsCuts() {
        return cuts.stream().anyMatch(c -> !c.isEmpty());
    }

    long elements() {
        return ranges.stream().mapToLong(r -> r.to() - r.from()).reduce(1, (a, b) -> a * b);
    }
}
