// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.language;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.SymbiontCore;
import org.symbiont.dsl.ide.server.LanguageSession;
import org.symbiont.dsl.ide.server.SymbiontLanguageServer;

/**
 * The one server of the language that all editors of a workspace share; each project is a project of the server. What is told
 * to it and what it is asked pass through one thread, in order, so that an answer always speaks of the text as it was when the
 * question was put. Never waits: usable from the thread of the windows.
 */
public final class WorkspaceLanguage {
    private final ExecutorService order = Executors
            .newSingleThreadExecutor(work -> Thread.ofPlatform().daemon().name("language").unstarted(work));
    private final Map<Path, OpenText> open = new ConcurrentHashMap<>();
    private final Set<Path> projects = new HashSet<>();
    private final CompletableFuture<SymbiontLanguageServer> server;

    private WorkspaceLanguage() {
        server = CompletableFuture.supplyAsync(this::start, order);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(new FileWatch(this),
                IResourceChangeEvent.POST_CHANGE);
    }

    private static final class Holder {
        static final WorkspaceLanguage INSTANCE = new WorkspaceLanguage();
    }

    /** The server of this workspace; it starts, in the background, with the first call. */
    public static WorkspaceLanguage get() {
        return Holder.INSTANCE;
    }

    private SymbiontLanguageServer start() {
        var started = LanguageSession.open(new FaultClient(this::published)).server();
        var params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities());
        params.setWorkspaceFolders(List.of());
        started.initialize(params).join();
        started.initialized(new InitializedParams());
        return started;
    }

    /**
     * Tells the server that a text is now in an editor.
     *
     * @param file where it is kept
     * @param project folder of its project; {@code null} for a file of none
     * @param faults hears what is wrong with the text, first and after each change, from some thread
     */
    public OpenText open(Path file, @Nullable Path project, String text, Consumer<List<Diagnostic>> faults) {
        var opened = new OpenText(this, file, faults);
        open.put(file, opened);
        tell(to -> {
            if (project != null && projects.add(project)) {
                to.didChangeWorkspaceFolders(added(project));
            }
            to.didOpen(new DidOpenTextDocumentParams(
                    new TextDocumentItem(opened.address(), SymbiontCore.EXTENSION, 0, text)));
        });
        return opened;
    }

    void closed(OpenText text) {
        open.remove(text.file(), text);
    }

    /** Done once the server has heard all that it was told before. */
    public CompletableFuture<Boolean> quiet() {
        return ask(to -> to.getRequestManager().runRead(_ -> true));
    }

    /** A project is gone or closed. */
    void removed(Path project) {
        tell(to -> {
            if (projects.remove(project)) {
                to.didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                        new WorkspaceFoldersChangeEvent(List.of(), List.of(folder(project)))));
            }
        });
    }

    /** Files have come, gone or changed on the disk. */
    void filesChanged(List<FileEvent> events) {
        tell(to -> to.didChangeWatchedFiles(new DidChangeWatchedFilesParams(events)));
    }

    private static DidChangeWorkspaceFoldersParams added(Path project) {
        return new DidChangeWorkspaceFoldersParams(
                new WorkspaceFoldersChangeEvent(List.of(folder(project)), List.of()));
    }

    /** By its address without a slash at the end, which is there only as long as the folder is. */
    private static WorkspaceFolder folder(Path project) {
        return new WorkspaceFolder(project.toUri().toString().replaceFirst("/$", ""), project.getFileName().toString());
    }

    void tell(Consumer<SymbiontLanguageServer> message) {
        order.execute(() -> {
            try {
                message.accept(server.join());
            } catch (RuntimeException bug) {
                SymbiontCore.log("The language service has failed", bug);
            }
        });
    }

    <T> CompletableFuture<T> ask(Function<SymbiontLanguageServer, CompletableFuture<T>> question) {
        return CompletableFuture.supplyAsync(() -> question.apply(server.join()), order).thenCompose(answer -> answer);
    }

    private void published(Path file, List<Diagnostic> faults) {
        var text = open.get(file);
        if (text != null) {
            text.found(faults);
        }
    }
}
