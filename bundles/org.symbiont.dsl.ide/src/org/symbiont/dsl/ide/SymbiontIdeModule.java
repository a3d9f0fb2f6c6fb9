// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.signatureHelp.ISignatureHelpService;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.IDocumentSymbolService;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IResourceDescription;
import org.symbiont.dsl.ide.completion.CompletionLexer;
import org.symbiont.dsl.ide.completion.ServerCompletion;
import org.symbiont.dsl.ide.folding.ServerFolding;
import org.symbiont.dsl.ide.hover.ServerHover;
import org.symbiont.dsl.ide.index.ConnectedFiles;
import org.symbiont.dsl.ide.index.IndexEntries;
import org.symbiont.dsl.ide.lens.ServerLens;
import org.symbiont.dsl.ide.navigation.ServerNavigation;
import org.symbiont.dsl.ide.navigation.ServerOccurrences;
import org.symbiont.dsl.ide.quickfix.ServerQuickFix;
import org.symbiont.dsl.ide.rename.ServerRename;
import org.symbiont.dsl.ide.signature.ServerSignature;
import org.symbiont.dsl.ide.symbols.ServerSymbols;
import org.symbiont.dsl.ide.tokens.ServerTokens;

/** What of the editor services is our own, and not Xtext's default. */
@SuppressWarnings("restriction") // the binding names of Xtext are marked as internal, and there are no others
public class SymbiontIdeModule extends AbstractSymbiontIdeModule {

    @Override
    public void configureContentAssistLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST)).to(CompletionLexer.class);
    }

    public Class<? extends IResourceDescription.Manager> bindIResourceDescription$Manager() {
        return ConnectedFiles.class;
    }

    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return IndexEntries.class;
    }

    public Class<? extends ContentAssistService> bindContentAssistService() {
        return ServerCompletion.class;
    }

    public Class<? extends IHoverService> bindIHoverService() {
        return ServerHover.class;
    }

    public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
        return ServerNavigation.class;
    }

    public Class<? extends IDocumentSymbolService> bindIDocumentSymbolService() {
        return ServerSymbols.class;
    }

    @Override
    public Class<? extends IRenameService2> bindIRenameService2() {
        return ServerRename.class;
    }

    public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
        return ServerTokens.class;
    }

    public Class<? extends FoldingRangeService> bindFoldingRangeService() {
        return ServerFolding.class;
    }

    public Class<? extends ICodeLensService> bindICodeLensService() {
        return ServerLens.class;
    }

    public Class<? extends ISignatureHelpService> bindISignatureHelpService() {
        return ServerSignature.class;
    }

    public Class<? extends IDocumentHighlightService> bindIDocumentHighlightService() {
        return ServerOccurrences.class;
    }

    public Class<? extends ICodeActionService2> bindICodeActionService2() {
        return ServerQuickFix.class;
    }
}
