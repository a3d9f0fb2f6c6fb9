// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solution;

import java.nio.DoubleBuffer;
import java.util.Arrays;

/** An immutable sequence of numbers, one for each row or column. */
public final class Values {
    private static final Values EMPTY = new Values(new double[0]);

    private final double[] elements;

    private Values(double[] elements) {
        this.elements = elements;
    }

    /** A copy of the numbers. */
    public static Values of(double... elements) {
        return elements.length == 0 ? EMPTY : new Values(elements.clone());
    }

    /** The numbers themselves, without a copy: the caller must not write to the array again. */
    public static Values owning(double[] elements) {
        return new Values(elements);
    }

    public int size() {
        return elements.length;
    }

    public double get(int index) {
        return elements[index];
    }

    public double[] toArray() {
        return elements.clone();
    }

    /** A read-only view for bulk copies. */
    public DoubleBuffer asBuffer() {
        return DoubleBuffer.wrap(elements).asReadOnlyBuffer();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values values && Arrays.equals(elements, values.elements);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(elements);
    }

    @Override
    public String toString() {
        return elements.length <= 20 ? Arrays.toString(elements) : elements.length + " values";
    }
}
