// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

/**
 * By how much the bound has grown where a column was set to zero: the pseudo-costs of branching (Benichou et al. 1971), for
 * halves of pairs.
 */
final class Gains {
    private static final double LEAST = 1e-6;

    private final double[] sums;
    private final int[] counts;
    private double sum;
    private int count;

    Gains(int columns) {
        sums = new double[columns];
        counts = new int[columns];
    }

    void note(int column, double gain) {
        if (gain >= 0 && Double.isFinite(gain)) {
            sums[column] += gain;
            counts[column]++;
            sum += gain;
            count++;
        }
    }

    int known(int column) {
        return counts[column];
    }

    /** The mean so far, that of all columns where nothing is known. */
    double expected(int column) {
        if (counts[column] > 0) {
            return sums[column] / counts[column];
        }
        return count > 0 ? sum / count : 1;
    }

    /** What a division is worth that gains so much on either side. */
    static double worth(double one, double other) {
        return Math.max(one, LEAST) * Math.max(other, LEAST);
    }
}
