// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

import java.util.Arrays;
import java.util.Objects;

/** A growing list of ints, in pieces like {@link DoubleList}. */
final class IntList {
    private int[][] pieces = {new int[Pieces.FIRST]};
    private int size;

    void add(int element) {
        int piece = Pieces.of(size);
        if (piece == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * piece);
        }
        if (pieces[piece] == null) {
            pieces[piece] = new int[Pieces.SIZE];
        } else if (Pieces.offset(size) == pieces[piece].length) {
            pieces[piece] = Arrays.copyOf(pieces[piece], 2 * pieces[piece].length);
        }
        pieces[piece][Pieces.offset(size)] = element;
        size = Pieces.next(size);
    }

    int get(int index) {
        return pieces[Pieces.of(Objects.checkIndex(index, size))][Pieces.offset(index)];
    }

    int size() {
        return size;
    }
}
