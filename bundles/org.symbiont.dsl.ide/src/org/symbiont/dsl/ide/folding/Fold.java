// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.folding;

import org.symbiont.dsl.ide.text.Span;

/**
 * Lines that can be folded into their first.
 *
 * @param span from the first line to the last
 * @param kind what they are
 */
public record Fold(Span span, Kind kind) {

    /** Kinds of folds. */
    public enum Kind {
        /** The block of a declaration. */
        BLOCK,
        /** A comment. */
        COMMENT,
        /** The imports of a file. */
        IMPORTS
    }
}
