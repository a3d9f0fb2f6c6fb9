// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.server;

import java.util.concurrent.CompletableFuture;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

/** Remembers how a client has taken its leave; the process is ended by whoever has started the server. */
final class ServerEnd implements ILanguageServerShutdownAndExitHandler {

    private final CompletableFuture<Boolean> end = new CompletableFuture<>();
    private volatile boolean asked;

    @Override
    public void shutdown() {
        asked = true;
    }

    @Override
    public void exit() {
        end.complete(asked);
    }

    /** Ends without the client, which is gone. */
    void abandon() {
        end.complete(false);
    }

    /** Waits for the end; true where the client has asked for it in the order of the protocol. */
    boolean await() {
        return end.join();
    }
}
