// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.BitSet;

/** A set of indices of resources, in bits. */
public final class IndexSet {
    private final BitSet bits = new BitSet();

    /** Adds one. */
    public void add(int index) {
        bits.set(index);
    }

    /** Adds all of an array. */
    public void addAll(int[] indices) {
        for (int index : indices) {
            bits.set(index);
        }
    }

    /** Adds all of another set. */
    public void addAll(IndexSet others) {
        bits.or(others.bits);
    }

    /** Whether one is in the set. */
    public boolean has(int index) {
        return bits.get(index);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return bits.isEmpty();
    }

    /** All, ascending. */
    public int[] toArray() {
        var indices = new int[bits.cardinality()];
        int next = -1;
        for (int each = 0; each < indices.length; each++) {
            next = bits.nextSetBit(next + 1);
            indices[each] = next;
        }
        return indices;
    }
}
