// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.comment;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;

/** Comments the selected lines out, or in again where all of them are comments; one step to undo. */
public final class ToggleComment extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && editor.isEditable()
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            try {
                var lines = CommentedLines.of(document, selection.getStartLine(), selection.getEndLine());
                lines.toggled().apply(document);
                select(editor, document, selection);
            } catch (BadLocationException | MalformedTreeException e) {
                throw new ExecutionException("The selection is no longer in the text", e);
            }
        }
        return null;
    }

    private static void select(ITextEditor editor, IDocument document, ITextSelection old) throws BadLocationException {
        if (old.getLength() > 0) {
            int start = document.getLineOffset(old.getStartLine());
            var last = document.getLineInformation(old.getEndLine());
            editor.getSelectionProvider()
                    .setSelection(new TextSelection(document, start, last.getOffset() + last.getLength() - start));
        }
    }
}
