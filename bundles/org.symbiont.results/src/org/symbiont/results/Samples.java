// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Numbers in a row, immutable. */
public final class Samples {
    private final double[] values;

    private Samples(double[] values) {
        this.values = values;
    }

    /** A copy of the numbers. */
    public static Samples of(double... values) {
        return new Samples(values.clone());
    }

    public int size() {
        return values.length;
    }

    /** The number at an index from 0. */
    public double get(int index) {
        return values[index];
    }

    public DoubleStream stream() {
        return Arrays.stream(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Samples samples && Arrays.equals(values, samples.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
