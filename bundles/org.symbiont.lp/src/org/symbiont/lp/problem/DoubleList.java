// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

import java.util.Arrays;
import java.util.Objects;

/** A growing list of doubles, in pieces: nothing is copied once there is more than one piece, and at most one is not full. */
final class DoubleList {
    private double[][] pieces = {new double[Pieces.FIRST]};
    private int size;

    void add(double element) {
        int piece = Pieces.of(size);
        if (piece == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * piece);
        }
        if (pieces[piece] == null) {
            pieces[piece] = new double[Pieces.SIZE];
        } else if (Pieces.offset(size) == pieces[piece].length) {
            pieces[piece] = Arrays.copyOf(pieces[piece], 2 * pieces[piece].length);
        }
        pieces[piece][Pieces.offset(size)] = element;
        size = Pieces.next(size);
    }

    double get(int index) {
        return pieces[Pieces.of(Objects.checkIndex(index, size))][Pieces.offset(index)];
    }

    void set(int index, double element) {
        pieces[Pieces.of(Objects.checkIndex(index, size))][Pieces.offset(index)] = element;
    }

    int size() {
        return size;
    }

    double[] toArray() {
        var all = new double[size];
        for (int from = 0; from < size; from += Pieces.SIZE) {
            System.arraycopy(pieces[Pieces.of(from)], 0, all, from, Math.min(Pieces.SIZE, size - from));
        }
        return all;
    }
}
