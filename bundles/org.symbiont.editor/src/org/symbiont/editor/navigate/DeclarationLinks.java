// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.navigate;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.Location;
import org.jspecify.annotations.Nullable;
import org.symbiont.editor.connect.Answer;
import org.symbiont.editor.connect.Connections;
import org.symbiont.editor.connect.Positions;

/** F3 and Ctrl+click: from a name to where it is declared. The answer is there in some milliseconds, or there is no link. */
public final class DeclarationLinks extends AbstractHyperlinkDetector {
    private static final int PATIENCE = 300;

    @Override
    public IHyperlink @Nullable [] detectHyperlinks(ITextViewer viewer, IRegion region, boolean many) {
        var document = viewer.getDocument();
        var text = document == null ? null : Connections.of(document).orElse(null);
        if (document == null || text == null) {
            return null;
        }
        try {
            var place = Positions.of(document, region.getOffset());
            var word = word(document, region.getOffset());
            List<Location> found = word.getLength() == 0
                    ? List.of()
                    : Answer.within(PATIENCE, () -> text.definition(place)).orElse(List.of());
            return found.isEmpty()
                    ? null
                    : found.stream().map(target -> new DeclarationLink(word, target)).toArray(IHyperlink[]::new);
        } catch (BadLocationException e) {
            return null; // the text has become shorter under the pointer
        }
    }

    private static IRegion word(IDocument document, int offset) throws BadLocationException {
        int start = offset;
        int end = offset;
        while (start > 0 && isOfName(document.getChar(start - 1))) {
            start--;
        }
        while (end < document.getLength() && isOfName(document.getChar(end))) {
            end++;
        }
        return new Region(start, end - start);
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
