// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Pieces that stand in one line. */
final class Line {

    final List<Piece> pieces = new ArrayList<>();
    /** The blanks before each piece, the first of them the indentation. */
    final List<Integer> gaps = new ArrayList<>();
    /** Whether an empty line stands before it. */
    final boolean apart;
    /** The piece of an earlier line that it hangs under, or null, and that line. */
    private final @Nullable Piece under;
    private final @Nullable Line above;

    Line(boolean apart, @Nullable Piece under, @Nullable Line above) {
        this.apart = apart;
        this.under = under;
        this.above = above;
    }

    /** Hangs the line under the piece, once that has its place. */
    void hang() {
        if (under != null && above != null) {
            gaps.set(0, above.column(under));
        }
    }

    void add(Piece piece, int gap) {
        pieces.add(piece);
        gaps.add(gap);
    }

    /** Whether a member goes on here that began in an earlier line. */
    boolean goesOn() {
        Piece first = pieces.getFirst();
        return first.kind == Piece.Kind.CODE && first.member == null && !first.closes();
    }

    /** The width up to the end of a piece; of a comment of several lines the first counts. */
    int width(int count) {
        int width = 0;
        for (int i = 0; i < count; i++) {
            width += gaps.get(i) + pieces.get(i).width();
        }
        return width;
    }

    int width() {
        return width(pieces.size());
    }

    /** Where a piece begins. */
    int column(Piece piece) {
        int place = pieces.indexOf(piece);
        return width(place) + gaps.get(place);
    }

    void pad(int place, int blanks) {
        gaps.set(place, gaps.get(place) + blanks);
    }
}
