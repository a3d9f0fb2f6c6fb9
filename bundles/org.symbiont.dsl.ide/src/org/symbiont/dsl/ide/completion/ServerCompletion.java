// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.symbiont.dsl.ide.completion.Proposal.Kind;
import org.symbiont.dsl.ide.text.Positions;

/** Serves {@link CompletionService}. */
@Singleton
public final class ServerCompletion extends ContentAssistService {

    private static final Map<Kind, CompletionItemKind> KINDS = Map.of(Kind.NAME, CompletionItemKind.Reference,
            Kind.UNIT,
            CompletionItemKind.Unit, Kind.WORD, CompletionItemKind.EnumMember, Kind.FILE, CompletionItemKind.File,
            Kind.KEYWORD, CompletionItemKind.Keyword, Kind.TEMPLATE, CompletionItemKind.Snippet);

    @Inject
    private CompletionService completion;

    @Override
    public CompletionList createCompletionList(Document document, XtextResource file, CompletionParams params,
            CancelIndicator cancel) {
        int caret = document.getOffSet(params.getPosition());
        List<CompletionItem> items = new ArrayList<>();
        for (Proposal proposal : completion.at(file, document.getContents(), caret)) {
            items.add(item(proposal, document, caret, items.size()));
        }
        return new CompletionList(false, items);
    }

    /** The item for an editor that knows no places to fill in. */
    public static void makePlain(CompletionItem item) {
        if (item.getInsertTextFormat() == InsertTextFormat.Snippet) {
            item.setInsertTextFormat(InsertTextFormat.PlainText);
            TextEdit edit = item.getTextEdit().getLeft();
            edit.setNewText(Proposal.plain(edit.getNewText()));
        }
    }

    private static CompletionItem item(Proposal proposal, Document document, int caret, int place) {
        var item = new CompletionItem(proposal.label());
        item.setKind(KINDS.get(proposal.kind()));
        item.setDetail(proposal.detail().isEmpty() ? null : proposal.detail());
        if (!proposal.documentation().isEmpty()) {
            item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, proposal.documentation()));
        }
        item.setSortText("%04d".formatted(place));
        String typed = document.getContents().substring(proposal.replaced().offset(), caret);
        if (!proposal.label().regionMatches(true, 0, typed, 0, typed.length())) {
            // Editors filter by the beginning of the label; by that 'gS' would not mean 'gypsum_sale'
            item.setFilterText(typed + proposal.label());
        }
        item.setTextEdit(Either.forLeft(new TextEdit(Positions.range(document, proposal.replaced()), proposal.text())));
        if (proposal.kind() == Kind.TEMPLATE) {
            item.setInsertTextFormat(InsertTextFormat.Snippet);
        }
        return item;
    }
}
