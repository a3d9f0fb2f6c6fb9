// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.function.UnaryOperator;

/**
 * A cell of a table.
 *
 * @param text without style, by which the width is counted
 * @param alignment left or right
 * @param style applied to the text once it is padded
 */
record Cell(String text, Alignment alignment, UnaryOperator<String> style) {

    /** Where a cell's text stands. */
    enum Alignment {
        LEFT, RIGHT
    }

    static Cell left(String text) {
        return new Cell(text, Alignment.LEFT, UnaryOperator.identity());
    }

    static Cell right(String text) {
        return new Cell(text, Alignment.RIGHT, UnaryOperator.identity());
    }

    Cell in(UnaryOperator<String> other) {
        return new Cell(text, alignment, other);
    }

    int width() {
        return text.codePointCount(0, text.length());
    }

    String padded(int width) {
        String shown = width() <= width
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.max(0, width - 2))) + "..";
        String space = " ".repeat(Math.max(0, width - shown.codePointCount(0, shown.length())));
        return style.apply(alignment == Alignment.LEFT ? shown + space : space + shown);
    }
}
