// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gathers words. */
final class Words {

    private final List<Word> words = new ArrayList<>();

    /** A member of a block, in the manner of {@link String#format}; its words are separated by blanks. */
    Words member(String form, Object... arguments) {
        boolean first = true;
        for (String word : split(String.format(Locale.ROOT, form, arguments))) {
            words.add(new Word(word, first));
            first = false;
        }
        return this;
    }

    /** The end of a block. */
    Words end() {
        words.add(new Word("}", true));
        return this;
    }

    /** Takes a text apart at its blanks, but not inside of quotation marks. */
    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        char quote = 0;
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\'') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            }
            if (c == ' ' && quote == 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    List<Word> all() {
        return List.copyOf(words);
    }
}
