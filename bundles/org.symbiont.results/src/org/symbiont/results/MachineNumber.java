// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as machines read them: a point before the decimals in every country, twelve significant digits, no minus before
 * a zero. Twelve are more than any figure of a model is worth and fewer than those in which solvers and processors differ.
 */
public final class MachineNumber {
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final int LONGEST_PLAIN = 21;

    private MachineNumber() {}

    /**
     * The text of a finite number: plain, such as {@code 0.036} or {@code 14000000}, with an exponent only where that would
     * need more than 21 characters.
     */
    public static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e12) {
            return Long.toString((long) value);
        }
        var rounded = new BigDecimal(value, DIGITS).stripTrailingZeros();
        String plain = rounded.toPlainString();
        return plain.length() <= LONGEST_PLAIN ? plain : rounded.toString();
    }
}
