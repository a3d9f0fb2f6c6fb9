// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.formatting;

import java.util.List;

/**
 * A text in pieces.
 *
 * @param text as it was read
 * @param all the tokens and comments, in order
 */
record Pieces(String text, List<Piece> all) {

    /** How the lines of the text end, after its first. */
    String lineEnd() {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    /** Where the text begins, behind a byte order mark. */
    int begin() {
        return text.startsWith("\uFEFF") ? 1 : 0;
    }
}
