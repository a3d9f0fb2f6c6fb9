// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.Document;
import org.symbiont.dsl.ide.server.LanguageSession;

/** An editor as the server sees it: opens a folder, opens and changes files, applies edits; whatever is on disk stays. */
final class Editor implements AutoCloseable {

    final RecordingClient client;
    final LanguageServer server;
    private final Map<Path, String> open = new TreeMap<>();
    private final Runnable connection;
    private int version;

    /** Talks to a server over a connection. */
    Editor(LanguageServer server, RecordingClient client, Runnable connection) {
        this.server = server;
        this.client = client;
        this.connection = connection;
    }

    /** An editor with a server in this process. */
    static Editor on(Path folder) {
        var client = new RecordingClient();
        LanguageSession session = LanguageSession.open(client);
        var editor = new Editor(session.server(), client, session::close);
        editor.initialize(folder);
        return editor;
    }

    InitializeResult initialize(Path folder) {
        return initialize(folder, ProcessHandle.current().pid());
    }

    /** Says hello in the name of a process. */
    InitializeResult initialize(Path folder, long process) {
        var params = new InitializeParams();
        params.setCapabilities(capabilities());
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(uri(folder), folder.getFileName().toString())));
        params.setProcessId((int) process);
        InitializeResult result = answer(server.initialize(params));
        server.initialized(new InitializedParams());
        return result;
    }

    private static ClientCapabilities capabilities() {
        var document = new TextDocumentClientCapabilities();
        document.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
        document.setFoldingRange(new FoldingRangeCapabilities());
        document.setRename(new RenameCapabilities(true, false));
        var workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        workspace.setExecuteCommand(new ExecuteCommandCapabilities());
        return new ClientCapabilities(workspace, document, null);
    }

    void open(Path file, String text) {
        open.put(file, text);
        server.getTextDocumentService().didOpen(
                new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "symbiont", ++version, text)));
    }

    void change(Path file, String text) {
        open.put(file, text);
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(file), ++version),
                List.of(new TextDocumentContentChangeEvent(text))));
    }

    void close(Path file) {
        open.remove(file);
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(identifier(file)));
    }

    String text(Path file) {
        return open.get(file);
    }

    /** The diagnostics of a file, after all that was sent has been worked off. */
    List<Diagnostic> diagnostics(Path file) {
        answer(server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(identifier(file))));
        return client.diagnostics.getOrDefault(uri(file), List.of());
    }

    List<String> codes(Path file) {
        return diagnostics(file).stream().map(d -> d.getCode().getLeft()).toList();
    }

    Position position(Path file, int offset) {
        return new Document(1, open.get(file)).getPosition(offset);
    }

    static String apply(String text, List<? extends TextEdit> edits) {
        var document = new Document(1, text);
        var sorted = edits.stream().sorted((a, b) -> Integer.compare(document.getOffSet(b.getRange().getStart()),
                document.getOffSet(a.getRange().getStart()))).toList();
        var result = new StringBuilder(text);
        for (TextEdit edit : sorted) {
            result.replace(document.getOffSet(edit.getRange().getStart()), document.getOffSet(edit.getRange().getEnd()),
                    edit.getNewText());
        }
        return result.toString();
    }

    /** Applies an edit to the open files. */
    void apply(WorkspaceEdit edit) {
        Map<String, List<TextEdit>> byFile = new TreeMap<>();
        if (edit.getChanges() != null) {
            byFile.putAll(edit.getChanges());
        }
        if (edit.getDocumentChanges() != null) {
            edit.getDocumentChanges().forEach(change -> byFile.put(change.getLeft().getTextDocument().getUri(),
                    change.getLeft().getEdits().stream().map(e -> e.getLeft()).toList()));
        }
        byFile.forEach((uri, edits) -> {
            Path file = open.keySet().stream().filter(f -> uri(f).equals(uri)).findFirst().orElseThrow();
            change(file, apply(open.get(file), edits));
        });
    }

    static String uri(Path file) {
        return file.toUri().toString().replaceAll("/$", "");
    }

    static TextDocumentIdentifier identifier(Path file) {
        return new TextDocumentIdentifier(uri(file));
    }

    static <T> T answer(CompletableFuture<T> question) {
        return question.orTimeout(60, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        connection.run();
    }
}
