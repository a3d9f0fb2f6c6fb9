// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.game;

import java.util.ArrayList;
import java.util.List;

/**
 * Which coalitions are sums and differences of settled ones, so that their excess is settled too: the linear span of their 0/1
 * vectors.
 */
final class CoalitionSpan {
    private static final double ZERO = 1e-9;

    private final int size;
    private final List<double[]> basis = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    CoalitionSpan(int size) {
        this.size = size;
    }

    int rank() {
        return basis.size();
    }

    boolean holds(int coalition) {
        return pivot(reduced(coalition)) < 0;
    }

    /** Adds a coalition; whether it was not in the span before. */
    boolean add(int coalition) {
        var vector = reduced(coalition);
        int pivot = pivot(vector);
        if (pivot < 0) {
            return false;
        }
        double scale = vector[pivot];
        for (int k = 0; k < size; k++) {
            vector[k] /= scale;
        }
        basis.add(vector);
        pivots.add(pivot);
        return true;
    }

    private double[] reduced(int coalition) {
        var vector = new double[size];
        for (int k = 0; k < size; k++) {
            vector[k] = coalition >> k & 1;
        }
        for (int b = 0; b < basis.size(); b++) {
            double factor = vector[pivots.get(b)];
            for (int k = 0; factor != 0 && k < size; k++) {
                vector[k] -= factor * basis.get(b)[k];
            }
        }
        return vector;
    }

    private int pivot(double[] vector) {
        int largest = -1;
        double magnitude = ZERO;
        for (int k = 0; k < vector.length; k++) {
            if (Math.abs(vector[k]) > magnitude) {
                magnitude = Math.abs(vector[k]);
                largest = k;
            }
        }
        return largest;
    }
}
