// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.expr;

/**
 * A word of an expression.
 *
 * @param kind what it is
 * @param text as written; names without quotes
 * @param at where it begins, from 0
 */
record Token(Kind kind, String text, int at) {

    enum Kind {
        NUMBER, NAME, QUOTED, SYMBOL, END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equalsIgnoreCase(word);
    }
}
