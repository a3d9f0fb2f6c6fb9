// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.complete;

import java.util.Locale;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.SymbiontCore;
import org.symbiont.editor.connect.Positions;

/** One proposal: what it puts in the place of what was typed, and what it says beside its name. */
final class ModelProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {
    private final CompletionItem item;
    private final String insert;
    private final int start;
    private final int end;
    private final int asked;
    private int caret;

    private ModelProposal(CompletionItem item, String insert, int start, int end, int asked) {
        this.item = item;
        this.insert = insert;
        this.start = start;
        this.end = end;
        this.asked = asked;
        caret = start + insert.length();
    }

    static ModelProposal of(IDocument document, int offset, CompletionItem item) {
        var edit = item.getTextEdit();
        var snippet = new Snippet(edit == null
                ? item.getInsertText() == null ? item.getLabel() : item.getInsertText()
                : edit.map(TextEdit::getNewText, e -> e.getNewText()));
        int start = offset;
        int end = offset;
        if (edit != null) {
            Range range = edit.map(TextEdit::getRange, e -> e.getReplace());
            try {
                start = Positions.offset(document, range.getStart());
                end = Positions.offset(document, range.getEnd());
            } catch (BadLocationException e) {
                SymbiontCore.log("A proposal lies outside of the text", e);
            }
        }
        var proposal = new ModelProposal(item, snippet.text(), start, end, offset);
        proposal.caret = start + snippet.caret();
        return proposal;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        replace(viewer.getDocument(), end + offset - asked);
    }

    @Override
    public void apply(IDocument document) {
        replace(document, end);
    }

    private void replace(IDocument document, int until) {
        try {
            document.replace(start, until - start, insert);
        } catch (BadLocationException e) {
            SymbiontCore.log("A proposal could not be put into the text", e);
        }
    }

    /** Still fits if what is typed meanwhile is a beginning of it. */
    @Override
    public boolean validate(IDocument document, int offset, @Nullable DocumentEvent event) {
        try {
            var typed = document.get(start, Math.max(0, offset - start));
            return insert.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT))
                    || item.getLabel().toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(caret, 0);
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public StyledString getStyledDisplayString() {
        var text = new StyledString(item.getLabel());
        if (item.getDetail() != null && !item.getDetail().isBlank()) {
            text.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public @Nullable String getAdditionalProposalInfo() {
        var documentation = item.getDocumentation();
        return documentation == null ? null : documentation.map(text -> text, MarkupContent::getValue);
    }

    @Override
    public @Nullable Image getImage() {
        return null;
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing to show beforehand
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing to take away
    }
}
