// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

import java.util.Arrays;

/** A growing array of doubles. */
final class DoubleList {
    private double[] elements;
    private int size;

    DoubleList(int capacity) {
        elements = new double[capacity];
    }

    void add(double element) {
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

    double get(int index) {
        return elements[java.util.Objects.checkIndex(index, size)];
    }

    void set(int index, double element) {
        elements[java.util.Objects.checkIndex(index, size)] = element;
    }

    int size() {
        return size;
    }

    double[] toArray() {
        return Arrays.copyOf(elements, size);
    }
}
