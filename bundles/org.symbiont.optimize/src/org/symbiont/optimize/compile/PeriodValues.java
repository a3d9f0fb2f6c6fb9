// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

import org.jspecify.annotations.Nullable;

/** One number for each period; kept as a single number where it is the same in all. */
public final class PeriodValues {
    /** Zero in every period. */
    public static final PeriodValues ZERO = constant(0);
    /** One in every period. */
    public static final PeriodValues ONE = constant(1);

    private final double first;
    private final double @Nullable [] values;

    private PeriodValues(double first, double @Nullable [] values) {
        this.first = first;
        this.values = values;
    }

    /** The same number in every period. */
    public static PeriodValues constant(double value) {
        return new PeriodValues(value, null);
    }

    /** A number for each period; the array must have as many as there are periods. */
    public static PeriodValues of(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return new PeriodValues(values[0], values.clone());
            }
        }
        return constant(values[0]);
    }

    /** The number of a period. */
    public double at(int period) {
        return values == null ? first : values[period];
    }

    /** Whether all periods have the same number. */
    public boolean isConstant() {
        return values == null;
    }

    /** Whether the number is zero in every period. */
    public boolean isZero() {
        return values == null && first == 0;
    }

    /** The least of all periods. */
    public double least() {
        return values == null ? first : Arrays.stream(values).min().orElseThrow();
    }

    /** The greatest of all periods. */
    public double greatest() {
        return values == null ? first : Arrays.stream(values).max().orElseThrow();
    }

    /** The function of each number. */
    public PeriodValues map(DoubleUnaryOperator function) {
        double mapped = function.applyAsDouble(first);
        if (values != null) {
            return new PeriodValues(mapped, Arrays.stream(values).map(function).toArray());
        }
        return Double.compare(mapped, first) == 0 ? this : constant(mapped);
    }

    /** The number for each of so many periods. */
    public double[] expand(int periods) {
        var expanded = new double[periods];
        for (int period = 0; period < periods; period++) {
            expanded[period] = at(period);
        }
        return expanded;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PeriodValues that && Double.compare(first, that.first) == 0
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(first) + Arrays.hashCode(values);
    }
}
