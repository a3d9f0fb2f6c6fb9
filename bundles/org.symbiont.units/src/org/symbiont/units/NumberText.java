// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people and the language read them: no grouping, a dot, no needless zeros, the same in every locale. */
public final class NumberText {
    /** Of a number that is no whole one beyond them. */
    private static final int SENSIBLE_DIGITS = 4;
    /** Outside of 1e-6 .. 1e15 zeros would hide the size. */
    private static final int MOST_LEADING = 15;
    private static final int MOST_TRAILING = 6;

    private NumberText() {}

    /** Without loss: {@code 0.36}, {@code 25000000}, {@code 1.5e-9}. */
    public static String of(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        int leading = plain.precision() - plain.scale();
        if (plain.signum() == 0) {
            return "0";
        }
        if (leading <= MOST_LEADING && leading > -MOST_TRAILING) {
            return plain.toPlainString();
        }
        var mantissa = plain.movePointLeft(leading - 1).stripTrailingZeros().toPlainString();
        return mantissa + "e" + (leading - 1);
    }

    /** With four significant digits, and never less than the whole part: {@code 83.33}, {@code 0.001235}, {@code 12346}. */
    public static String sensible(BigDecimal value) {
        return rounded(value, SENSIBLE_DIGITS);
    }

    /** As {@link #sensible(BigDecimal)}; infinities and NaN by their names in Java. */
    public static String sensible(double value) {
        return Double.isFinite(value) ? sensible(BigDecimal.valueOf(value)) : Double.toString(value);
    }

    /** With so many significant digits, and never less than the whole part. */
    public static String rounded(BigDecimal value, int digits) {
        int decimals = Math.max(0, digits - (value.precision() - value.scale()));
        return of(value.scale() <= decimals ? value : value.setScale(decimals, RoundingMode.HALF_UP));
    }
}
