// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.cases;

/** Small dense systems, by elimination with row pivoting. */
final class Gauss {
    private Gauss() {}

    /** Solves the square system whose last column is the right-hand side; {@code null} if it is singular. */
    static double[] solve(double[][] system) {
        int size = system.length;
        for (int k = 0; k < size; k++) {
            int pivot = k;
            for (int i = k + 1; i < size; i++) {
                pivot = Math.abs(system[i][k]) > Math.abs(system[pivot][k]) ? i : pivot;
            }
            if (Math.abs(system[pivot][k]) < 1e-10) {
                return null;
            }
            var row = system[pivot];
            system[pivot] = system[k];
            system[k] = row;
            for (int i = 0; i < size; i++) {
                double factor = i == k ? 0 : system[i][k] / row[k];
                for (int j = k; factor != 0 && j <= size; j++) {
                    system[i][j] -= factor * row[j];
                }
            }
        }
        var solution = new double[size];
        for (int k = 0; k < size; k++) {
            solution[k] = system[k][size] / system[k][k];
        }
        return solution;
    }
}
