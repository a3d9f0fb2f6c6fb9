// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.language;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * A text in an editor, saved or not, as the language sees it. A change cancels the questions that are not answered yet: their
 * answers end with a {@link java.util.concurrent.CancellationException}.
 */
public final class OpenText implements AutoCloseable {
    private static final int INDENT = 4;

    private final WorkspaceLanguage language;
    private final Path file;
    private final List<Consumer<List<Diagnostic>>> listeners = new CopyOnWriteArrayList<>();
    private volatile List<Diagnostic> faults = List.of();
    private int version;

    OpenText(WorkspaceLanguage language, Path file, Consumer<List<Diagnostic>> faults) {
        this.language = language;
        this.file = file;
        listeners.add(faults);
    }

    /** Where it is kept. */
    public Path file() {
        return file;
    }

    /** The address of the file. */
    public String address() {
        return file.toUri().toString();
    }

    /** What is wrong with the text, as far as it is known. */
    public List<Diagnostic> faults() {
        return faults;
    }

    /** Adds one who hears of each look at the text: then its model is up to date. */
    public void addListener(Consumer<List<Diagnostic>> listener) {
        listeners.add(listener);
    }

    /** Takes a listener away. */
    public void removeListener(Consumer<List<Diagnostic>> listener) {
        listeners.remove(listener);
    }

    void found(List<Diagnostic> found) {
        faults = List.copyOf(found);
        listeners.forEach(listener -> listener.accept(faults));
    }

    /** Tells of a change; from one thread at a time. */
    public void change(TextDocumentContentChangeEvent change) {
        var identifier = new VersionedTextDocumentIdentifier(address(), ++version);
        language.tell(to -> to.didChange(new DidChangeTextDocumentParams(identifier, List.of(change))));
    }

    /** What may stand at a place. */
    public CompletableFuture<List<CompletionItem>> completion(Position place) {
        return language.ask(server -> server.completion(new CompletionParams(identifier(), place)))
                .thenApply(found -> found.map(items -> items, CompletionList::getItems));
    }

    /** What stands at a place; {@code null} in the future for nothing. */
    public CompletableFuture<Hover> hover(Position place) {
        return language.ask(server -> server.hover(new HoverParams(identifier(), place)));
    }

    /** Where the name at a place is declared. */
    public CompletableFuture<List<Location>> definition(Position place) {
        return language.ask(server -> server.definition(new DefinitionParams(identifier(), place)))
                .thenApply(found -> List.copyOf(found.getLeft()));
    }

    /** Where the element of the name at a place is named, its declaration included. */
    public CompletableFuture<List<Location>> references(Position place) {
        var params = new ReferenceParams(identifier(), place, new ReferenceContext(true));
        return language.ask(server -> server.references(params)).thenApply(List::copyOf);
    }

    /** The declarations, as they are nested. */
    public CompletableFuture<List<DocumentSymbol>> symbols() {
        return language.ask(server -> server.documentSymbol(new DocumentSymbolParams(identifier())))
                .thenApply(found -> found.stream().filter(Either::isRight).map(Either::getRight)
                        .collect(Collectors.toList()));
    }

    /** The edits that lay the text out as usual. */
    public CompletableFuture<List<TextEdit>> format() {
        var params = new DocumentFormattingParams(identifier(), new FormattingOptions(INDENT, true));
        return language.ask(server -> server.formatting(params)).thenApply(List::copyOf);
    }

    private TextDocumentIdentifier identifier() {
        return new TextDocumentIdentifier(address());
    }

    /** The text is in no editor any more: the file counts again. */
    @Override
    public void close() {
        language.closed(this);
        language.tell(to -> to.didClose(new DidCloseTextDocumentParams(identifier())));
    }
}
