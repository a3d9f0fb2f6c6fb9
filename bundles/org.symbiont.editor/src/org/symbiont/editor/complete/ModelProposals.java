// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.complete;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.SymbiontCore;
import org.symbiont.editor.connect.Answer;
import org.symbiont.editor.connect.Connections;
import org.symbiont.editor.connect.Positions;

/** What may be typed at a place; asked for off the thread of the windows. */
public final class ModelProposals implements IContentAssistProcessor {
    private static final int PATIENCE = 5000;

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        var document = viewer.getDocument();
        var text = Connections.of(document).orElse(null);
        if (text == null) {
            return new ICompletionProposal[0];
        }
        try {
            var place = Positions.of(document, offset);
            List<CompletionItem> items = Answer.within(PATIENCE, () -> text.completion(place)).orElse(List.of());
            return items.stream().sorted(Comparator.comparing(ModelProposals::order))
                    .map(item -> ModelProposal.of(document, offset, item)).toArray(ICompletionProposal[]::new);
        } catch (BadLocationException e) {
            SymbiontCore.log("Proposals were asked for outside of the text", e);
            return new ICompletionProposal[0];
        }
    }

    private static String order(CompletionItem item) {
        return item.getSortText() == null ? item.getLabel() : item.getSortText();
    }

    @Override
    public IContextInformation @Nullable [] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char @Nullable [] getCompletionProposalAutoActivationCharacters() {
        return new char[]{'.'};
    }

    @Override
    public char @Nullable [] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public @Nullable String getErrorMessage() {
        return null;
    }

    @Override
    public @Nullable IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
