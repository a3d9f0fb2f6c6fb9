// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code symbiont lsp} as an editor meets it: a process, two pipes, the protocol. */
class ServerProcessTest {

    @TempDir
    private Path folder;

    @Test
    void servesAnEditorFromItsFirstWordToItsLast() throws Exception {
        Path file = folder.resolve("a.symbiont");
        try (var server = ServerProcess.start(folder)) {
            Editor editor = server.editor;
            InitializeResult result = editor.initialize(folder);
            assertThat(result.getServerInfo().getName()).isEqualTo("Symbiont");
            editor.open(file, "cluster A { currency EUR\nmarket coal { buy 95 EUR/t } }");
            assertThat(editor.codes(file)).contains("unknown-name");
            editor.change(file, "cluster A { currency EUR resource coal : mass\nmarket coal { buy 95 EUR/t } }");
            assertThat(editor.codes(file)).doesNotContain("unknown-name");
            var hover = Editor.answer(editor.server.getTextDocumentService().hover(
                    new HoverParams(Editor.identifier(file),
                            editor.position(file, editor.text(file).indexOf("coal {")))));
            assertThat(hover.getContents().getRight().getValue()).contains("resource coal : mass");
            Editor.answer(editor.server.shutdown());
            editor.server.exit();
            assertThat(server.exitCode()).isZero();
            assertThat(server.faults()).isEmpty();
        }
    }

    @Test
    void endsWhenItsClientLetsGo() throws Exception {
        try (var server = ServerProcess.start(folder)) {
            server.editor.initialize(folder);
            server.process.getOutputStream().close();
            assertThat(server.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void endsWhenItsClientSaysExitWithoutShutdown() throws Exception {
        try (var server = ServerProcess.start(folder)) {
            server.editor.initialize(folder);
            server.editor.server.exit();
            assertThat(server.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void endsWhenTheProcessOfItsClientIsGone() throws Exception {
        Process parent = new ProcessBuilder("sleep", "60").start();
        try (var server = ServerProcess.start(folder)) {
            server.editor.initialize(folder, parent.pid());
            parent.destroyForcibly();
            assertThat(server.exitCode()).isEqualTo(2);
        }
    }
}
