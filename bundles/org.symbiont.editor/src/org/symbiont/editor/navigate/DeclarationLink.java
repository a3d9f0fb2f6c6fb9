// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.navigate;

import java.net.URI;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.SymbiontCore;
import org.symbiont.editor.Texts;
import org.symbiont.editor.connect.Positions;

/**
 * Opens a place in a text.
 *
 * @param region of the name that is the link
 * @param target where it leads
 */
record DeclarationLink(IRegion region, Location target) implements IHyperlink {

    @Override
    public IRegion getHyperlinkRegion() {
        return region;
    }

    @Override
    public @Nullable String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return Texts.get("link.declaration");
    }

    @Override
    public void open() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        try {
            var store = EFS.getLocalFileSystem().getStore(URI.create(target.getUri()));
            if (IDE.openEditorOnFileStore(window.getActivePage(), store) instanceof ITextEditor editor) {
                var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
                var place = Positions.region(document, target.getRange());
                editor.selectAndReveal(place.getOffset(), place.getLength());
            }
        } catch (CoreException | BadLocationException e) {
            SymbiontCore.log("A declaration could not be opened: " + target.getUri(), e);
        }
    }
}
