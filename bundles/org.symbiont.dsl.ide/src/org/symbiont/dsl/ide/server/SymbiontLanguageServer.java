// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.server;

import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.symbol.IDocumentSymbolService;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.ide.completion.ServerCompletion;

/** The server of the language. */
@Singleton
public class SymbiontLanguageServer extends LanguageServerImpl {

    private Runnable orphaned = () -> {};
    private volatile boolean knowsPlaces;

    /** Has something done when the process of the client is gone. To be called before the client does. */
    void endWithParent(Runnable action) {
        orphaned = action;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        knowsPlaces = knowsPlaces(params);
        if (params.getProcessId() != null) {
            // A number that means no process here, as from inside of a container, says nothing
            ProcessHandle.of(params.getProcessId()).filter(p -> !p.equals(ProcessHandle.current()))
                    .ifPresent(p -> p.onExit().thenRun(orphaned));
        }
        return super.initialize(params).thenApply(result -> {
            result.setServerInfo(new ServerInfo("Symbiont"));
            return result;
        });
    }

    @Override
    protected @Nullable IDocumentSymbolService getIDocumentSymbolService(@Nullable IResourceServiceProvider language) {
        return language == null ? null : language.get(IDocumentSymbolService.class);
    }

    @Override
    protected ServerCapabilities createServerCapabilities(InitializeParams params) {
        ServerCapabilities capabilities = super.createServerCapabilities(params);
        // What begins a member of a path, a unit behind a number, a resource behind a unit, a file
        capabilities.getCompletionProvider().setTriggerCharacters(List.of(".", " ", "\"", "/"));
        return capabilities;
    }

    @Override
    protected Either<List<CompletionItem>, CompletionList> completion(CancelIndicator cancel,
            CompletionParams params) {
        var answer = super.completion(cancel, params);
        if (!knowsPlaces && answer.isRight()) {
            answer.getRight().getItems().forEach(ServerCompletion::makePlain);
        }
        return answer;
    }

    private static boolean knowsPlaces(InitializeParams params) {
        return Optional.ofNullable(params.getCapabilities()).map(ClientCapabilities::getTextDocument)
                .map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem)
                .map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
    }
}
