// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** One number for each period; kept as a single number where it is the same in all. */
public final class PeriodValues {
    /** Zero in every period. */
    public static final PeriodValues ZERO = constant(0);
    /** One in every period. */
    public static final PeriodValues ONE = constant(1);

    private final double[] values;

    private PeriodValues(double[] values) {
        this.values = values;
    }

    /** The same number in every period. */
    public static PeriodValues constant(double value) {
        return new PeriodValues(new double[]{value});
    }

    /** A number for each period; the array must have as many as there are periods. */
    public static PeriodValues of(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return new PeriodValues(values.clone());
            }
        }
        return constant(values[0]);
    }

    /** The number of a period. */
    public double at(int period) {
        return values.length == 1 ? values[0] : values[period];
    }

    /** Whether all periods have the same number. */
    public boolean isConstant() {
        return values.length == 1;
    }

    /** Whether the number is zero in every period. */
    public boolean isZero() {
        return isConstant() && values[0] == 0;
    }

    /** The least of all periods. */
    public double least() {
        return Arrays.stream(values).min().orElseThrow();
    }

    /** The greatest of all periods. */
    public double greatest() {
        return Arrays.stream(values).max().orElseThrow();
    }

    /** The function of each number. */
    public PeriodValues map(DoubleUnaryOperator function) {
        return new PeriodValues(Arrays.stream(values).map(function).toArray());
    }

    /** The number for each of so many periods. */
    public double[] expand(int periods) {
        var expanded = new double[periods];
        for (int period = 0; period < periods; period++) {
            expanded[period] = at(period);
        }
        return expanded;
    }
}
