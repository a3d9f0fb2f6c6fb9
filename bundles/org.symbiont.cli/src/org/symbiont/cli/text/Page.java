// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Collects lines of a width and style. */
final class Page {
    private static final int NARROWEST = 40;

    private final int width;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    Page(int width, Style style) {
        this.width = Math.max(NARROWEST, width);
        this.style = style;
    }

    Style style() {
        return style;
    }

    void line(String text) {
        lines.add(text);
    }

    void blank() {
        if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
            lines.add("");
        }
    }

    /** A heading with a blank line above. */
    void heading(String text) {
        blank();
        line(style.heading(text));
    }

    void table(TextTable table) {
        lines.addAll(table.lines(width));
    }

    /** Words, broken between them where a line is full; later lines are indented as well. */
    void words(String text, String firstIndent, String indent) {
        var line = new StringBuilder(firstIndent);
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > width) {
                line(line.toString());
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }

    List<String> lines() {
        return lines;
    }
}
