// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.util.Arrays;

/** A linear sum as written: terms in their order, and what stands alone added up. */
final class LpSum {
    private int[] columns = new int[4];
    private double[] coefficients = new double[4];
    private int size;
    private double constant;
    private boolean isInfinite;
    private boolean hasConstant;

    void term(int column, double coefficient) {
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, 2 * size);
            coefficients = Arrays.copyOf(coefficients, 2 * size);
        }
        columns[size] = column;
        coefficients[size++] = coefficient;
    }

    void constant(double value) {
        hasConstant = true;
        if (Double.isInfinite(Numerals.bound(value))) {
            isInfinite = true;
            constant = Numerals.bound(value);
        } else if (!isInfinite) {
            constant += value;
        }
    }

    int terms() {
        return size;
    }

    int column(int term) {
        return columns[term];
    }

    double coefficient(int term) {
        return coefficients[term];
    }

    double constant() {
        return constant;
    }

    boolean isEmpty() {
        return size == 0 && !hasConstant;
    }

    /** Without terms. */
    boolean isConstant() {
        return size == 0;
    }

    /** Moves the terms of another sum to this side. */
    void subtract(LpSum other) {
        for (int k = 0; k < other.size; k++) {
            term(other.columns[k], -other.coefficients[k]);
        }
    }
}
