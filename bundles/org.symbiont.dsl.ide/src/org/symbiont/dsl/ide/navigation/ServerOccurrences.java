// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.navigation;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.symbiont.dsl.ide.text.Positions;

/** Serves {@link Mentions} of one file: all places that name what the caret stands on. */
public final class ServerOccurrences implements IDocumentHighlightService {

    @Inject
    private NamedAt names;
    @Inject
    private Mentions mentions;

    @Override
    public List<? extends DocumentHighlight> getDocumentHighlights(Document document, XtextResource file,
            DocumentHighlightParams params, CancelIndicator cancel) {
        return names.at(file, document.getOffSet(params.getPosition()))
                .map(found -> mentions.in(file, found.element())).orElse(List.of()).stream()
                .map(mention -> new DocumentHighlight(Positions.range(document, mention.span()),
                        mention.declaration() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
                .toList();
    }
}
