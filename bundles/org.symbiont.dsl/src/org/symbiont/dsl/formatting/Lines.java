// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Cluster;
import org.symbiont.model.DynamicsMember;
import org.symbiont.model.Model;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Recipe;

/**
 * Decides where lines break and how far they are indented: where the author broke them, around blocks of several lines, and before
 * each declaration.
 */
final class Lines {

    static final int INDENT = 4;

    private final List<Piece> pieces;
    private final List<Line> lines = new ArrayList<>();
    private int depth;
    private @Nullable Block block;
    private @Nullable EObject member;
    private @Nullable Piece hang;
    private @Nullable Line hangLine;

    private Lines(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static List<Line> of(List<Piece> pieces) {
        var lines = new Lines(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            lines.add(i);
        }
        return lines.lines;
    }

    private void add(int i) {
        Piece piece = pieces.get(i);
        Piece before = i == 0 ? null : pieces.get(i - 1);
        if (before == null || breaks(i, piece, before)) {
            boolean edge = before == null || before.opens() || piece.closes();
            boolean inner = isInner(i);
            depth -= piece.closes() && isSpread(piece) ? 1 : 0;
            Line line = new Line(!edge && piece.breaks > 1, inner ? hang : null, inner ? hangLine : null);
            line.add(piece, INDENT * (inner ? depth + 1 : depth));
            lines.add(line);
        } else {
            boolean newMember = piece.member != null && !before.opens() && !before.isComment();
            lines.getLast().add(piece, piece.glued ? 0 : newMember ? 2 : 1);
        }
        follow(piece);
    }

    /** Keeps in mind what the piece begins and ends. */
    private void follow(Piece piece) {
        if (piece.member != null) {
            member = piece.member;
            hang = null;
        }
        if ("amounts".equals(piece.stop)) {
            hang = lines.getLast().pieces.getFirst() == piece ? null : piece;
            hangLine = lines.getLast();
        }
        if (piece.opens()) {
            block = piece.block;
            depth += isSpread(piece) ? 1 : 0;
        } else if (piece.closes() && block != null) {
            member = block.owner;
            block = block.outer;
            hang = null;
        }
    }

    private static boolean isSpread(Piece brace) {
        return brace.block != null && brace.block.lines;
    }

    private boolean breaks(int i, Piece piece, Piece before) {
        boolean spread = block == null || block.lines;
        if (before.kind == Piece.Kind.LINE_COMMENT) {
            return true;
        }
        if (piece.closes()) {
            return isSpread(piece);
        }
        if (!spread) {
            return false;
        }
        if (piece.isComment()) {
            return piece.breaks > 0 || leads(i) && wantsLine(i + 1, before);
        }
        if (before.opens()) {
            return true;
        }
        if (piece.member != null) {
            return piece.breaks > 0 || !before.isComment() && wantsLine(i, before);
        }
        return piece.breaks > 0 && !piece.glued && !piece.opens();
    }

    /** Whether a comment stands in one line with the member that follows it. */
    private boolean leads(int i) {
        return pieces.get(i).kind == Piece.Kind.BLOCK_COMMENT && i + 1 < pieces.size()
                && pieces.get(i + 1).member != null
                && pieces.get(i + 1).breaks == 0;
    }

    /** Whether the member that begins at a place has a line of its own. */
    private boolean wantsLine(int i, Piece before) {
        EObject next = pieces.get(i).member;
        return before.opens() || block == null || block.apart || next != null && isDeclaration(next)
                || member != null && isDeclaration(member);
    }

    private static boolean isDeclaration(EObject element) {
        return element instanceof NamedElement || element instanceof Recipe || element instanceof DynamicsMember
                || element.eContainer() instanceof Cluster || element.eContainer() instanceof Model;
    }

    /** Whether a line goes on with what was begun in an earlier one. */
    private boolean isInner(int i) {
        int next = i;
        while (next < pieces.size() && pieces.get(next).isComment()) {
            next++;
        }
        return next < pieces.size() && pieces.get(next).member == null && !pieces.get(next).closes()
                && !pieces.get(next).opens();
    }
}
