// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.connect;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places in a document as the language counts them, by lines, and back. */
public final class Positions {
    private Positions() {}

    /** The place of an offset. */
    public static Position of(IDocument document, int offset) throws BadLocationException {
        int line = document.getLineOfOffset(offset);
        return new Position(line, offset - document.getLineOffset(line));
    }

    /** The offset of a place. */
    public static int offset(IDocument document, Position place) throws BadLocationException {
        return document.getLineOffset(place.getLine()) + place.getCharacter();
    }

    /** The region of a range. */
    public static IRegion region(IDocument document, Range range) throws BadLocationException {
        int start = offset(document, range.getStart());
        return new Region(start, offset(document, range.getEnd()) - start);
    }
}
