// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

/** How the builder's arrays grow: by half, which keeps both the copies and the slack small. */
final class Growth {
    /** Some virtual machines cannot make an array of {@code Integer.MAX_VALUE} elements. */
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private Growth() {}

    static int beyond(int size) {
        if (size == LARGEST) {
            throw new OutOfMemoryError("A problem can have at most " + LARGEST + " coefficients.");
        }
        return (int) Math.min(LARGEST, size + (long) (size >> 1) + 16);
    }
}
