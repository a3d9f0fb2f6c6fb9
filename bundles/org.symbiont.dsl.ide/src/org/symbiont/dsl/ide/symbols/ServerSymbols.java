// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.symbols;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.symbol.IDocumentSymbolService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.symbiont.dsl.ide.text.Positions;

/** Serves {@link SymbolTree}. */
public final class ServerSymbols implements IDocumentSymbolService {

    @Inject
    private SymbolTree tree;

    @Override
    public List<DocumentSymbol> getSymbols(Document document, XtextResource file, DocumentSymbolParams params,
            CancelIndicator cancel) {
        return document == null ? List.of() : tree.of(file).stream().map(symbol -> convert(document, symbol)).toList();
    }

    private static DocumentSymbol convert(Document document, Symbol symbol) {
        var result = new DocumentSymbol(symbol.text(), SymbolKinds.of(symbol.kind()),
                Positions.range(document, symbol.whole()), Positions.range(document, symbol.name()), symbol.detail());
        result.setChildren(symbol.children().stream().map(child -> convert(document, child)).toList());
        return result;
    }
}
