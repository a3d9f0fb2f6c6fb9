// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.hover;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.jspecify.annotations.Nullable;
import org.symbiont.editor.connect.Answer;
import org.symbiont.editor.connect.Connections;
import org.symbiont.editor.connect.Positions;

/** Says what stands under the pointer; asked for off the thread of the windows. */
public final class ModelHover implements ITextHover {
    private static final int PATIENCE = 2000;

    @Override
    public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
        var document = viewer.getDocument();
        var text = Connections.of(document).orElse(null);
        if (text == null) {
            return null;
        }
        try {
            var place = Positions.of(document, region.getOffset());
            return Answer.within(PATIENCE, () -> text.hover(place)).map(HoverWords::of).filter(w -> !w.isBlank())
                    .orElse(null);
        } catch (BadLocationException e) {
            return null; // the text has become shorter under the pointer
        }
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }
}
