// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

import java.util.Arrays;

/** A growing array of ints. */
final class IntList {
    private int[] elements;
    private int size;

    IntList(int capacity) {
        elements = new int[capacity];
    }

    void add(int element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, Growth.beyond(size));
        }
        elements[size++] = element;
    }

    void reserve(int capacity) {
        if (capacity > elements.length) {
            elements = Arrays.copyOf(elements, capacity);
        }
    }

    int get(int index) {
        return elements[index];
    }

    int size() {
        return size;
    }
}
