// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.parser;

import org.antlr.runtime.Token;

/** Says what is wrong with characters that begin no word of the language. */
final class LexicalFault {

    private LexicalFault() {}

    static String describe(Token token) {
        String text = token.getText() == null ? "" : token.getText();
        if (text.startsWith("\"")) {
            return "The text that begins here is not closed. Write a \" at its end.";
        }
        if (text.startsWith("/*")) {
            return "The comment that begins here is not closed. Write */ at its end.";
        }
        if (text.startsWith("'")) {
            return "The quoted name that begins here is not closed. Write a ' at its end, on the same line.";
        }
        return "Unexpected character %s.".formatted(show(text));
    }

    private static String show(String text) {
        if (text.isEmpty()) {
            return "at the end";
        }
        int code = text.codePointAt(0);
        return Character.isISOControl(code) ? "U+%04X".formatted(code) : "'" + Character.toString(code) + "'";
    }
}
