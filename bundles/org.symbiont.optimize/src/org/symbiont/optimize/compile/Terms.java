// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.Arrays;

/**
 * Amounts of several resources or emissions, each at most once, ordered by index.
 *
 * @param index of each resource or emission
 * @param amount in the plan's unit of each, in the same order
 */
public record Terms(int[] index, double[] amount) {
    /** Nothing. */
    public static final Terms NONE = new Terms(new int[0], new double[0]);

    /** How many. */
    public int size() {
        return index.length;
    }

    /** The amount of one, zero where it is not among them. */
    public double of(int which) {
        int position = Arrays.binarySearch(index, which);
        return position < 0 ? 0 : amount[position];
    }

    /** Whether one is among them. */
    public boolean has(int which) {
        return Arrays.binarySearch(index, which) >= 0;
    }
}
