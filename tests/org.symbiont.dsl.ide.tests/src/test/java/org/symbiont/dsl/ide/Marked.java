// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

/**
 * A text with a place in it, which the tests write as {@code <|>}.
 *
 * @param text without the mark
 * @param caret where the mark stood
 */
record Marked(String text, int caret) {

    private static final String MARK = "<|>";

    static Marked of(String marked) {
        int caret = marked.indexOf(MARK);
        if (caret < 0 || marked.indexOf(MARK, caret + 1) >= 0) {
            throw new IllegalArgumentException("one mark is wanted");
        }
        return new Marked(marked.replace(MARK, ""), caret);
    }
}
