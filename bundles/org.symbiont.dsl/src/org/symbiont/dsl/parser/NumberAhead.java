// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.parser;

import org.antlr.runtime.CharStream;

/**
 * Looks past the digits of a number for an exponent, which has digits of its own. The generated lexers look only as far as
 * the letter, so that {@code 5EUR} would be a number with a broken exponent.
 */
public final class NumberAhead {

    /** What kind of number comes next. */
    public enum Kind {
        /** No number. */
        NONE,
        /** Digits. */
        WHOLE,
        /** Digits and an exponent. */
        SCIENTIFIC
    }

    private NumberAhead() {}

    /** What kind of number begins at the next character. */
    public static Kind kind(CharStream input) {
        int i = 1;
        while (isDigit(input.LA(i))) {
            i++;
        }
        if (i == 1) {
            return Kind.NONE;
        }
        boolean exponent = input.LA(i) == 'e' || input.LA(i) == 'E';
        return exponent && isExponent(input, i + 1) ? Kind.SCIENTIFIC : Kind.WHOLE;
    }

    private static boolean isExponent(CharStream input, int place) {
        int next = input.LA(place);
        return isDigit(next) || (next == '+' || next == '-') && isDigit(input.LA(place + 1));
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
