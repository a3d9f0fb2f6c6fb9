// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.jspecify.annotations.Nullable;
import org.symbiont.editor.connect.Connections;

/** Gives an editor with a model its outline. */
public final class OutlineAdapter implements IAdapterFactory {

    @Override
    public <T> @Nullable T getAdapter(Object adaptable, Class<T> type) {
        if (type != IContentOutlinePage.class || !(adaptable instanceof ITextEditor editor)
                || editor.getDocumentProvider() == null) {
            return null;
        }
        var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        var text = document == null ? null : Connections.of(document).orElse(null);
        return document == null || text == null ? null : type.cast(new OutlinePage(editor, document, text));
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[]{IContentOutlinePage.class};
    }
}
