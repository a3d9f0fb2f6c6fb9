// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.format;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.SymbiontCore;
import org.symbiont.editor.connect.Answer;
import org.symbiont.editor.connect.Connections;
import org.symbiont.editor.connect.Positions;

/** Lays the whole text out as usual; one step to undo. A text that is changed before the answer comes stays as it is. */
public final class FormatModel extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && editor.isEditable()) {
            var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            var text = Connections.of(document).orElse(null);
            var before = document.get();
            var display = editor.getSite().getShell().getDisplay();
            if (text != null) {
                text.format().whenComplete((edits, problem) -> {
                    if (problem == null) {
                        display.asyncExec(() -> apply(edits, document, before));
                    } else if (!Answer.isCancellation(problem)) {
                        SymbiontCore.log("The text could not be formatted", problem);
                    }
                });
            }
        }
        return null;
    }

    private static void apply(Iterable<TextEdit> edits, IDocument document, String before) {
        if (!before.equals(document.get())) {
            return;
        }
        var all = new MultiTextEdit();
        try {
            for (var edit : edits) {
                var place = Positions.region(document, edit.getRange());
                all.addChild(new ReplaceEdit(place.getOffset(), place.getLength(), edit.getNewText()));
            }
            all.apply(document);
        } catch (BadLocationException | MalformedTreeException e) {
            SymbiontCore.log("The text could not be formatted", e);
        }
    }
}
