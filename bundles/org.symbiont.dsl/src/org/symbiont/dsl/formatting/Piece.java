// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.formatting;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** A token or comment of the text, and how it stands to the one before it. */
final class Piece {

    /** What it is. */
    enum Kind {
        /** A part of the model. */
        CODE,
        /** {@code // ...} */
        LINE_COMMENT,
        /** A comment that ends by itself. */
        BLOCK_COMMENT
    }

    final Kind kind;
    final String text;
    final int offset;
    /** How many line breaks stand before it; more than two count as two. */
    final int breaks;
    /** The characters between the beginning of its line and it. */
    final int column;
    private final int width;
    /** The member of a block, or element of the file, that begins here. */
    final @Nullable EObject member;
    /** Where columns of neighbouring lines meet: what begins a cell here, or null. */
    @Nullable
    String stop;
    /** Whether nothing stands between it and the one before. */
    boolean glued;
    /** The block that it opens or closes. */
    @Nullable
    Block block;

    Piece(Kind kind, String text, int offset, int breaks, int column, @Nullable EObject member) {
        this.kind = kind;
        this.text = text;
        this.offset = offset;
        this.breaks = breaks;
        this.column = column;
        this.member = member;
        this.width = kind == Kind.BLOCK_COMMENT
                ? text.lines().findFirst().orElse("").stripTrailing().length()
                : text.length();
    }

    boolean isComment() {
        return kind != Kind.CODE;
    }

    boolean opens() {
        return block != null && block.open == this;
    }

    boolean closes() {
        return block != null && block.open != this;
    }

    int end() {
        return offset + text.length();
    }

    /** The width of its first line. */
    int width() {
        return width;
    }
}
