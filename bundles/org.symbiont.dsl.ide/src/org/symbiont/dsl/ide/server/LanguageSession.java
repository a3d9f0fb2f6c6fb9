// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.server;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.symbiont.dsl.ide.SymbiontIde;

/**
 * A language server in this process: calls are plain Java, without a stream in between. Each session has documents, an index
 * and threads of its own, until it is closed. Diagnostics come to the client after {@code initialize} and
 * {@code initialized}. A change of a document cancels the questions that are not answered yet
 * ({@link java.util.concurrent.CancellationException}): ask again.
 */
public final class LanguageSession implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool(
            work -> Thread.ofPlatform().daemon().name("language-services").unstarted(work));
    private final Injector injector;
    private final SymbiontLanguageServer server;

    private LanguageSession(ILanguageServerShutdownAndExitHandler end) {
        injector = Guice.createInjector(LanguageServerModule.of(SymbiontIde.injector(), threads, end));
        server = injector.getInstance(SymbiontLanguageServer.class);
    }

    /** Starts a server that tells the client what it finds. */
    public static LanguageSession open(LanguageClient client) {
        var session = new LanguageSession(new ILanguageServerShutdownAndExitHandler.NullImpl());
        session.server.connect(client);
        return session;
    }

    static LanguageSession forStream(ILanguageServerShutdownAndExitHandler end) {
        return new LanguageSession(end);
    }

    /** The server. */
    public SymbiontLanguageServer server() {
        return server;
    }

    ExecutorService threads() {
        return threads;
    }

    /** Cancels what is under way and ends the threads. */
    @Override
    public void close() {
        injector.getInstance(IRequestManager.class).shutdown();
        threads.shutdownNow();
    }
}
