// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.change;

import java.util.Arrays;

import org.symbiont.optimize.tally.TermSink;

/** Notes terms in the order in which they come, constants among them. */
public final class TermRecord implements TermSink {
    private static final int CONSTANT = -1;

    private int[] columns = new int[16];
    private int[] periods = new int[16];
    private double[] values = new double[16];
    private int size;

    @Override
    public void add(int column, int period, double coefficient) {
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, 2 * size);
            periods = Arrays.copyOf(periods, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        columns[size] = column;
        periods[size] = period;
        values[size++] = coefficient;
    }

    @Override
    public void constant(int period, double value) {
        add(CONSTANT, period, value);
    }

    @Override
    public void shared() {
        // Whose terms they are does not change.
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Whether a term is a constant. */
    public boolean isConstant(int term) {
        return columns[term] == CONSTANT;
    }

    /** The column of a term. */
    public int column(int term) {
        return columns[term];
    }

    /** The coefficient of a term, or the constant. */
    public double value(int term) {
        return values[term];
    }

    /** Whether both have the same terms in the same order. */
    public boolean isSameAs(TermRecord other) {
        return size == other.size && Arrays.equals(columns, 0, size, other.columns, 0, size)
                && Arrays.equals(periods, 0, size, other.periods, 0, size)
                && Arrays.equals(values, 0, size, other.values, 0, size);
    }

    /** Whether both have the same constants in the same order. */
    public boolean hasSameConstantsAs(TermRecord other) {
        return Arrays.equals(constants(), other.constants());
    }

    private double[] constants() {
        var constants = new double[size];
        int count = 0;
        for (int term = 0; term < size; term++) {
            if (isConstant(term)) {
                constants[count++] = values[term];
            }
        }
        return Arrays.copyOf(constants, count);
    }
}
