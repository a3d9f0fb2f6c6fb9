// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The language server over a pair of streams, as editors start it. */
public final class StreamServer {

    private StreamServer() {}

    /**
     * Serves until the client says {@code exit}, closes its end of the stream, or, where it has told its process, is gone.
     *
     * @return whether the client has asked for the shutdown first, as the protocol wants it
     */
    public static boolean serve(InputStream in, OutputStream out) {
        var end = new ServerEnd();
        try (var session = LanguageSession.forStream(end)) {
            Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>()
                    .setLocalService(session.server()).setRemoteInterface(LanguageClient.class).setInput(in)
                    .setOutput(out).setExecutorService(session.threads()).setExceptionHandler(ServerFaults::error)
                    .create();
            session.server().connect(launcher.getRemoteProxy());
            session.server().endWithParent(end::abandon);
            Future<Void> stream = launcher.startListening();
            Thread.ofVirtual().name("end-of-stream").start(() -> {
                drain(stream);
                end.abandon();
            });
            return end.await();
        }
    }

    private static void drain(Future<Void> stream) {
        try {
            stream.get();
        } catch (InterruptedException | ExecutionException e) {
            // the stream is broken, which is as good as closed
        }
    }
}
