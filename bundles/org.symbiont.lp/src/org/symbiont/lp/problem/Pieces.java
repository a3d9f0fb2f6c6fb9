// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

/** Into which pieces the builder's lists are cut: the first grows from a few elements, all others have the same size. */
final class Pieces {
    /** Elements of a full piece, a power of two. */
    static final int SIZE = 1 << 13;
    /** Elements of the first piece to begin with. */
    static final int FIRST = 16;

    /** Some virtual machines cannot make an array of {@code Integer.MAX_VALUE} elements. */
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private Pieces() {}

    /** The piece of an element. */
    static int of(int index) {
        return index >>> 13;
    }

    /** The place of an element within its piece. */
    static int offset(int index) {
        return index & SIZE - 1;
    }

    /** The size after one more element. */
    static int next(int size) {
        if (size == LARGEST) {
            throw new OutOfMemoryError("A problem can have at most " + LARGEST + " coefficients.");
        }
        return size + 1;
    }
}
