// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.tokens;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** Serves {@link TokenService}. */
public final class ServerTokens implements ISemanticHighlightingCalculator {

    @Inject
    private TokenService tokens;

    @Override
    public void provideHighlightingFor(XtextResource file, IHighlightedPositionAcceptor acceptor,
            CancelIndicator cancel) {
        for (Token token : tokens.of(file)) {
            acceptor.addPosition(token.span().offset(), token.span().length(), styles(token));
        }
    }

    private static String[] styles(Token token) {
        List<String> styles = new ArrayList<>(List.of(token.kind().type()));
        if (token.declaration()) {
            styles.add(SemanticTokenModifiers.Declaration);
        }
        if (token.builtIn()) {
            styles.add(SemanticTokenModifiers.DefaultLibrary);
        }
        if (token.kind() == TokenKind.CONSTANT) {
            styles.add(SemanticTokenModifiers.Readonly);
        }
        return styles.toArray(String[]::new);
    }
}
