// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

/** The layout of a text: which blanks stand between its pieces. */
final class Layout {

    /** The widest line; longer ones have their blocks taken apart, but sentences are broken by authors only. */
    static final int MARGIN = 120;

    private final Pieces pieces;
    private final String lineEnd;
    private final List<TextEdit> edits = new ArrayList<>();

    Layout(Pieces pieces) {
        this.pieces = pieces;
        this.lineEnd = pieces.lineEnd();
    }

    /** The blanks that change, in the order of the text. */
    List<TextEdit> edits() {
        if (pieces.all().isEmpty()) {
            return List.of();
        }
        List<Line> lines = Lines.of(pieces.all());
        while (takeApart(lines)) {
            lines = Lines.of(pieces.all());
        }
        Columns.align(lines);
        int end = pieces.begin();
        for (Line line : lines) {
            end = write(line, end, line == lines.getFirst());
        }
        replace(end, pieces.text().length(), lineEnd);
        return List.copyOf(edits);
    }

    /** Spreads the outermost block of each line that is too long; whether there was one. */
    private static boolean takeApart(List<Line> lines) {
        boolean found = false;
        for (Line line : lines) {
            if (line.width() > MARGIN) {
                for (Piece piece : line.pieces) {
                    if (piece.opens() && piece.block != null && !piece.block.lines && !isEmpty(line, piece)) {
                        piece.block.spread();
                        piece.block.apart = true;
                        found = true;
                        break;
                    }
                }
            }
        }
        return found;
    }

    private static boolean isEmpty(Line line, Piece open) {
        int next = line.pieces.indexOf(open) + 1;
        return next < line.pieces.size() && line.pieces.get(next).closes();
    }

    private int write(Line line, int begin, boolean first) {
        int end = begin;
        int column = 0;
        for (int i = 0; i < line.pieces.size(); i++) {
            Piece piece = line.pieces.get(i);
            String blanks = " ".repeat(line.gaps.get(i));
            String breaks = i > 0 || first ? "" : line.apart ? lineEnd + lineEnd : lineEnd;
            replace(end, piece.offset, breaks + blanks);
            column += blanks.length();
            String text = piece.kind == Piece.Kind.BLOCK_COMMENT ? CommentText.at(column, piece, lineEnd) : piece.text;
            replace(piece.offset, piece.end(), text);
            int last = text.lastIndexOf('\n');
            column = last < 0 ? column + text.length() : text.length() - last - 1;
            end = piece.end();
        }
        return end;
    }

    private void replace(int begin, int end, String text) {
        if (!pieces.text().regionMatches(begin, text, 0, text.length()) || end - begin != text.length()) {
            edits.add(new TextEdit(begin, end - begin, text));
        }
    }
}
