// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

import java.util.Arrays;

/**
 * A special ordered set (Beale and Tomlin 1970): at most {@code type} of its columns are nonzero, and those are
 * neighbours in the order of the weights.
 */
public final class SosSet {
    private final String name;
    private final int type;
    private final int priority;
    private final int[] columns;
    private final double[] weights;

    /**
     * @param type 1 or 2
     * @param priority lower is branched on first
     * @param columns indices of the members
     * @param weights one a member, strictly increasing
     */
    public SosSet(String name, int type, int priority, int[] columns, double[] weights) {
        this.name = name;
        this.type = type;
        this.priority = priority;
        this.columns = columns.clone();
        this.weights = weights.clone();
        if (type != 1 && type != 2) {
            throw new IllegalArgumentException("Set '" + name + "' has type " + type + ": only 1 and 2 are known.");
        }
        if (columns.length != weights.length) {
            throw new IllegalArgumentException(
                    "Set '" + name + "' has " + columns.length + " columns but " + weights.length
                            + " weights.");
        }
        for (int k = 1; k < weights.length; k++) {
            if (!(weights[k - 1] < weights[k])) {
                throw new IllegalArgumentException(
                        "Set '" + name + "' has weight " + weights[k] + " after " + weights[k - 1]
                                + ": weights must increase.");
            }
        }
    }

    /** A set of type 1 (at most one member nonzero) with weights 1, 2, 3 ... */
    public static SosSet ofType1(String name, int... columns) {
        return ordered(name, 1, columns);
    }

    /** A set of type 2 (at most two neighbours nonzero) with weights 1, 2, 3 ... */
    public static SosSet ofType2(String name, int... columns) {
        return ordered(name, 2, columns);
    }

    private static SosSet ordered(String name, int type, int[] columns) {
        var weights = new double[columns.length];
        Arrays.setAll(weights, k -> k + 1.0);
        return new SosSet(name, type, 1, columns, weights);
    }

    public String name() {
        return name;
    }

    /** 1 or 2: how many neighbours may be nonzero. */
    public int type() {
        return type;
    }

    public int priority() {
        return priority;
    }

    public int size() {
        return columns.length;
    }

    /** The column of member {@code k}. */
    public int column(int k) {
        return columns[k];
    }

    /** The weight of member {@code k}. */
    public double weight(int k) {
        return weights[k];
    }

    public int[] columns() {
        return columns.clone();
    }

    public double[] weights() {
        return weights.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SosSet set && type == set.type && priority == set.priority && name.equals(set.name)
                && Arrays.equals(columns, set.columns) && Arrays.equals(weights, set.weights);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(columns);
    }

    @Override
    public String toString() {
        return "SOS" + type + " " + name + " " + Arrays.toString(columns);
    }
}
