// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as people read them: four significant digits but never a rounded whole part, a point before the decimals, blanks
 * between thousands from 10 000 on. The same in every country.
 */
final class HumanNumber {
    private static final int DIGITS = 4;
    private static final double TINY = 1e-9;
    private static final double SMALL = 1e-4;
    private static final double LARGE = 1e15;

    private HumanNumber() {}

    /** The text of a number; {@code n/a} where it is not finite. */
    static String text(double value) {
        if (!Double.isFinite(value)) {
            return "n/a";
        }
        double size = Math.abs(value);
        if (size < TINY) {
            return "0";
        }
        if (size < SMALL || size >= LARGE) {
            return new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros().toString();
        }
        int whole = size < 1 ? 0 : (int) Math.floor(Math.log10(size)) + 1;
        var exact = new BigDecimal(value);
        var rounded = whole >= DIGITS
                ? exact.setScale(0, RoundingMode.HALF_EVEN)
                : exact.round(new MathContext(DIGITS));
        var plain = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return grouped(plain.toPlainString());
    }

    /** With a sign, also if positive. */
    static String signed(double value) {
        String text = text(value);
        return value > 0 && !"0".equals(text) ? "+" + text : text;
    }

    /** A share as a signed percentage: {@code +12.3 %}. */
    static String percent(double share) {
        double percent = share * 100;
        if (Math.abs(percent) >= 1000) {
            return signed(percent) + " %";
        }
        var rounded = new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN);
        String sign = rounded.signum() > 0 ? "+" : "";
        return sign + (rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString()) + " %";
    }

    private static String grouped(String plain) {
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        int start = plain.startsWith("-") ? 1 : 0;
        if (end - start < 5) {
            return plain;
        }
        var text = new StringBuilder(plain);
        for (int at = end - 3; at > start; at -= 3) {
            text.insert(at, ' ');
        }
        return text.toString();
    }
}
