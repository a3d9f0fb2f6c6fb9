// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.Arrays;

/** Collects amounts; those of the same resource add up. For a handful of amounts: each is put where it belongs at once. */
final class TermsBuilder {
    private int[] index = Terms.NONE.index();
    private double[] amount = Terms.NONE.amount();
    private int size;

    void add(int which, double more) {
        int place = Arrays.binarySearch(index, 0, size, which);
        if (place >= 0) {
            amount[place] += more;
        } else {
            insert(-place - 1, which, more);
        }
    }

    private void insert(int place, int which, double first) {
        if (size == index.length) {
            index = Arrays.copyOf(index, 2 * size + 2);
            amount = Arrays.copyOf(amount, 2 * size + 2);
        }
        System.arraycopy(index, place, index, place + 1, size - place);
        System.arraycopy(amount, place, amount, place + 1, size - place);
        index[place] = which;
        amount[place] = first;
        size++;
    }

    Terms build() {
        return size == 0 ? Terms.NONE : new Terms(Arrays.copyOf(index, size), Arrays.copyOf(amount, size));
    }
}
