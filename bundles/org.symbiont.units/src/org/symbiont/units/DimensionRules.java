// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The dimension of an expression from those of its parts, or the fault that shows both sides in words. */
public final class DimensionRules {
    /** In halves: beyond the sixth power an exponent is a slip of the pen and not physics. */
    private static final int MOST_HALVES = 12;

    private DimensionRules() {}

    /**
     * Sums, differences, comparisons, minima: both sides must have one dimension, which is the result.
     *
     * @param operator as written, for the message: {@code +}, {@code <=}, {@code min}
     */
    public static DimensionResult same(String operator, Dimension left, Dimension right) {
        if (left.equals(right)) {
            return left;
        }
        return UnitFault.of(UnitFault.Code.DIMENSION_MISMATCH, "'" + operator
                + "' needs the same dimension on both sides: left is " + left + ", right is " + right + "."
                + hint(left, right));
    }

    public static Dimension product(Dimension left, Dimension right) {
        return left.times(right);
    }

    public static Dimension quotient(Dimension left, Dimension right) {
        return left.dividedBy(right);
    }

    /**
     * A power: the exponent must be a plain number, and a constant where the base is not a plain number itself.
     *
     * @param value of the exponent, null where it is not known before the run
     */
    public static DimensionResult power(Dimension base, Dimension exponent, @Nullable BigDecimal value) {
        if (!exponent.isNumber()) {
            return mismatch("The exponent of '^' must be a plain number: it is " + exponent + ".");
        }
        if (base.isNumber()) {
            return base;
        }
        if (value == null) {
            return mismatch("The base of '^' is " + base + ": then the exponent must be a constant.");
        }
        var halves = value.multiply(BigDecimal.TWO).stripTrailingZeros();
        if (halves.scale() <= 0 && halves.abs().compareTo(BigDecimal.valueOf(MOST_HALVES)) <= 0) {
            var squared = base.power(halves.intValueExact());
            if (squared.hasRoot(2)) {
                return squared.root(2);
            }
        }
        return mismatch("'^ " + NumberText.of(value) + "' of " + base + " has no dimension: use a whole exponent.");
    }

    /** The argument of functions such as {@code exp} and {@code ln} must be a plain number, which they return. */
    public static DimensionResult plainNumber(String function, Dimension argument) {
        return argument.isNumber()
                ? argument
                : mismatch("'" + function + "' needs a plain number: its argument is " + argument + ".");
    }

    private static UnitFault mismatch(String message) {
        return UnitFault.of(UnitFault.Code.DIMENSION_MISMATCH, message);
    }

    /** Where one named dimension is between the sides, says which. */
    private static String hint(Dimension left, Dimension right) {
        var missing = DimensionWords.nameOf(left.dividedBy(right));
        if (missing != null) {
            return " Maybe multiply the right side by " + missing + ".";
        }
        var surplus = DimensionWords.nameOf(right.dividedBy(left));
        return surplus == null ? "" : " Maybe divide the right side by " + surplus + ".";
    }
}
