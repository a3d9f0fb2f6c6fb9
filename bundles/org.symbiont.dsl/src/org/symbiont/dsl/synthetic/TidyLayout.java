// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.synthetic;

import java.util.List;

/** One member a line, indented, one blank between words. */
final class TidyLayout {

    private TidyLayout() {}

    static String of(List<Word> words) {
        var text = new StringBuilder();
        int depth = 0;
        for (Word word : words) {
            depth -= "}".equals(word.text()) ? 1 : 0;
            if (word.begins()) {
                text.append(text.isEmpty() ? "" : "\n").append("    ".repeat(depth));
            } else {
                text.append(' ');
            }
            text.append(word.text());
            depth += "{".equals(word.text()) ? 1 : 0;
        }
        return text.append('\n').toString();
    }
}
