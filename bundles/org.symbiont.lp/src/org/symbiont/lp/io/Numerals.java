// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.util.OptionalDouble;

/** Numbers in problem files: read as every solver reads them, written so that the same number is read again. */
final class Numerals {
    /** What is as large is infinite to lp_solve, and to nearly every other reader of these formats. */
    static final double INFINITY = 1e30;

    private Numerals() {}

    /** A finite number; empty for anything else that Java would take for one, such as NaN or 0x1p3. */
    static OptionalDouble parse(String text) {
        for (int k = 0; k < text.length(); k++) {
            if (!isPartOfNumber(text.charAt(k))) {
                return OptionalDouble.empty();
            }
        }
        try {
            char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
            // FORTRAN's exponent; at the end of a number Java would take D for a type.
            double value = Character.isLetter(last)
                    ? Double.NaN
                    : Double.parseDouble(text.replace('D', 'E').replace('d', 'e'));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    private static boolean isPartOfNumber(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == '+' || c == '-' || c == 'e' || c == 'E' || c == 'd' || c == 'D';
    }

    /** A bound: also {@code Inf} and {@code Infinity} with or without a sign, and whatever is at least 1e30. */
    static OptionalDouble parseBound(String text) {
        boolean negative = text.startsWith("-");
        String word = negative || text.startsWith("+") ? text.substring(1) : text;
        if (isInfinity(word)) {
            return OptionalDouble.of(negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        }
        var value = parse(text);
        return value.isPresent() ? OptionalDouble.of(bound(value.getAsDouble())) : value;
    }

    static boolean isInfinity(String word) {
        return word.equalsIgnoreCase("inf") || word.equalsIgnoreCase("infinity");
    }

    static double bound(double value) {
        return value >= INFINITY ? Double.POSITIVE_INFINITY : value <= -INFINITY ? Double.NEGATIVE_INFINITY : value;
    }

    /** The shortest text from which the same number is read, at most 17 digits; infinity as 1e30. */
    static String text(double value) {
        double written = Math.max(-INFINITY, Math.min(INFINITY, value));
        if (written == Math.rint(written) && Math.abs(written) < 1e15) {
            return written == 0 ? "0" : Long.toString((long) written);
        }
        return Double.toString(written);
    }
}
