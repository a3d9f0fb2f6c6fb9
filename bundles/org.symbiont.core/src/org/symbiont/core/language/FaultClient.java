// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.language;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What the server says unasked: the faults that it finds. */
record FaultClient(BiConsumer<Path, List<Diagnostic>> faults) implements LanguageClient {

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams found) {
        faults.accept(Path.of(URI.create(found.getUri())), found.getDiagnostics());
    }

    @Override
    public void telemetryEvent(Object event) {
        // nothing is reported to anybody
    }

    @Override
    public void showMessage(MessageParams message) {
        // the server in this process has nothing to say but faults
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        // see showMessage
    }
}
