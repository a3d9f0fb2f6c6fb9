// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.completion;

import java.util.Locale;

/**
 * Whether a typed word means a name: its letters begin the name, or begin words of it in their order. Words begin with a
 * capital, behind {@code _} or a point, or at a digit: {@code gS}, {@code gs} and {@code gyp_s} mean {@code gypsum_sale}.
 */
public final class CamelCase {

    private CamelCase() {}

    /** Whether the name is meant; an empty word means any. Capitals are not told from small letters. */
    public static boolean matches(String name, String typed) {
        return name.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT)) || matches(name, 0, typed, 0);
    }

    /** Whether the rest of what is typed begins here, where a word of the name begins. */
    private static boolean matches(String name, int begin, String typed, int done) {
        if (done == typed.length()) {
            return true;
        }
        int length = 0;
        while (done + length < typed.length() && begin + length < name.length()
                && same(name.charAt(begin + length), typed.charAt(done + length))) {
            length++;
            if (done + length == typed.length()) {
                return true;
            }
            for (int next = begin + length; next < name.length(); next++) {
                if (beginsWord(name, next) && same(name.charAt(next), typed.charAt(done + length))
                        && matches(name, next, typed, done + length)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean same(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }

    private static boolean beginsWord(String name, int place) {
        char before = name.charAt(place - 1);
        char here = name.charAt(place);
        return here == '_' || here == '.' || before == '_' || before == '.' || before == ' '
                || Character.isUpperCase(here) && !Character.isUpperCase(before)
                || Character.isDigit(here) && !Character.isDigit(before);
    }
}
