// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.jspecify.annotations.Nullable;

/** Takes a text that was read apart into pieces. */
final class PieceReader {

    private final String text;
    private final Members members;
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable Block block;
    private @Nullable EObject member;
    private @Nullable ILeafNode before;
    private int end;
    private int lineBegin;

    private PieceReader(IParseResult parsed) {
        text = parsed.getRootNode().getText();
        lineBegin = text.startsWith("\uFEFF") ? 1 : 0;
        members = Members.of(parsed.getRootASTElement());
    }

    static Pieces read(IParseResult parsed) {
        var reader = new PieceReader(parsed);
        for (ILeafNode leaf : parsed.getRootNode().getLeafNodes()) {
            reader.add(leaf);
        }
        return new Pieces(reader.text, List.copyOf(reader.pieces));
    }

    private void add(ILeafNode leaf) {
        if (!leaf.isHidden()) {
            if (leaf.getLength() > 0) {
                code(leaf);
            }
            return;
        }
        String written = leaf.getText().stripTrailing();
        if (written.startsWith("//")) {
            append(Piece.Kind.LINE_COMMENT, written, leaf.getOffset());
        } else if (written.startsWith("/*")) {
            append(Piece.Kind.BLOCK_COMMENT, written, leaf.getOffset());
        }
    }

    private void code(ILeafNode leaf) {
        Piece previous = pieces.isEmpty() ? null : pieces.getLast();
        Piece piece = append(Piece.Kind.CODE, leaf.getText(), leaf.getOffset());
        piece.glued = before != null && previous != null && !previous.isComment() && Glue.between(before, leaf);
        piece.stop = members.stop(leaf);
        before = leaf;
        member = piece.member == null ? member : piece.member;
        if (Glue.isKeyword(leaf, "{")) {
            block = new Block(block, piece, member);
            piece.block = block;
        } else if (Glue.isKeyword(leaf, "}") && block != null) {
            piece.block = block;
            member = block.owner;
            block = block.outer;
        }
    }

    private Piece append(Piece.Kind kind, String written, int offset) {
        int breaks = lineEnds(end, offset);
        var piece = new Piece(kind, written, offset, Math.min(breaks, 2), offset - lineBegin,
                kind == Piece.Kind.CODE ? members.at(offset) : null);
        if (!pieces.isEmpty() && block != null && !(pieces.getLast() == block.open && "}".equals(written))) {
            boolean broken = breaks > 0 || pieces.getLast().kind == Piece.Kind.LINE_COMMENT;
            if (broken || kind == Piece.Kind.LINE_COMMENT || written.indexOf('\n') >= 0) {
                block.spread();
            }
        }
        pieces.add(piece);
        end = offset + written.length();
        lineEnds(offset, end);
        return piece;
    }

    /** How many line ends there are from one place to another; keeps in mind where the last line begins. */
    private int lineEnds(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                count++;
                lineBegin = i + 1;
            }
        }
        return count;
    }
}
