// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code symbiont lsp} as an editor meets it: a process, two pipes, the protocol. */
class ServerProcessTest {

    private static final String MAIN = """
            import "part.symbiont"
            cluster A {
                currency EUR
                horizon 12 month from 2027-01
                market coal { buy 95 EUR/t }
                market steam { sell 20 EUR/t }
                company Works {
                    unit Boiler { recipe { in 1 t coal out 5 t steam } runs 10 .. 1 t/h steam }
                }
                indicator profit : economic maximize = revenue - max(cost, 0)
                experiment Plan { optimize profit decided by cluster }
            }
            """;
    private static final String PART = "resource coal, steam : mass\n";

    @TempDir
    private Path folder;

    @Test
    void servesAnEditorFromItsFirstWordToItsLast() throws Exception {
        Path main = folder.resolve("main.symbiont");
        Path part = folder.resolve("part.symbiont");
        Files.writeString(part, "resource nothing_yet : mass\n");
        try (var server = ServerProcess.start(folder)) {
            Editor editor = server.editor;
            InitializeResult result = editor.initialize(folder);
            assertThat(result.getServerInfo().getName()).isEqualTo("Symbiont");
            editor.open(main, MAIN);
            assertThat(editor.codes(main)).contains("unknown-name", "empty-range");
            editor.open(part, PART); // not saved
            assertThat(editor.codes(main)).contains("empty-range").doesNotContain("unknown-name");
            fixes(editor, main);
            questions(editor, main);
            renames(editor, main, part);
            formats(editor, main);
            Editor.answer(editor.server.shutdown());
            editor.server.exit();
            assertThat(server.exitCode()).isZero();
            assertThat(server.faults()).isEmpty();
            assertThat(Files.readString(part)).isEqualTo("resource nothing_yet : mass\n");
        }
    }

    /** The first fix of each error, until there is none left. */
    private static void fixes(Editor editor, Path main) {
        for (int round = 0; round < 5; round++) {
            List<Diagnostic> errors = editor.diagnostics(main).stream()
                    .filter(d -> d.getSeverity() == DiagnosticSeverity.Error).toList();
            if (!errors.isEmpty()) {
                var actions = Editor.answer(service(editor).codeAction(new CodeActionParams(Editor.identifier(main),
                        errors.getFirst().getRange(), new CodeActionContext(List.of(errors.getFirst())))));
                if (actions.isEmpty()) { // more steam than coal is for the author to see
                    editor.change(main, editor.text(main).replace("5 t steam", "1 t steam"));
                } else {
                    editor.apply(actions.getFirst().getRight().getEdit());
                }
            }
        }
        assertThat(editor.diagnostics(main)).isEmpty();
        assertThat(editor.text(main)).contains("runs 1 .. 10 t/h steam");
    }

    private static void questions(Editor editor, Path main) {
        var hover = Editor
                .answer(service(editor).hover(new HoverParams(Editor.identifier(main), at(editor, main, "coal {"))));
        assertThat(hover.getContents().getRight().getValue()).contains("resource coal : mass");
        var completion = Editor.answer(service(editor).completion(
                new CompletionParams(Editor.identifier(main), at(editor, main, "EUR/t }"))));
        assertThat(completion.getRight().getItems()).extracting(CompletionItem::getLabel).contains("EUR/t", "EUR/kg");
        var help = Editor.answer(service(editor).signatureHelp(
                new SignatureHelpParams(Editor.identifier(main), at(editor, main, "cost, 0"))));
        assertThat(help.getSignatures().getFirst().getLabel()).isEqualTo("max(x, ...)");
        var tokens = Editor
                .answer(service(editor).semanticTokensFull(new SemanticTokensParams(Editor.identifier(main))));
        assertThat(tokens.getData().size() % 5).isZero();
        assertThat(tokens.getData()).hasSizeGreaterThan(200);
        var lenses = Editor.answer(service(editor).codeLens(new CodeLensParams(Editor.identifier(main))));
        assertThat(lenses).singleElement().satisfies(lens -> {
            assertThat(lens.getCommand().getCommand()).isEqualTo("symbiont.run");
            assertThat(lens.getRange().getStart().getLine()).isEqualTo(10);
        });
        var folds = Editor.answer(service(editor).foldingRange(new FoldingRangeRequestParams(Editor.identifier(main))));
        assertThat(folds).extracting(f -> f.getStartLine()).containsExactly(1, 6);
    }

    private static void renames(Editor editor, Path main, Path part) {
        editor.apply(Editor.answer(service(editor).rename(
                new RenameParams(Editor.identifier(main), at(editor, main, "coal out"), "lignite"))));
        assertThat(editor.text(part)).isEqualTo("resource lignite, steam : mass\n");
        assertThat(editor.text(main)).contains("market lignite {", "in 1 t lignite").doesNotContain("coal");
        assertThat(editor.diagnostics(main)).isEmpty();
    }

    private static void formats(Editor editor, Path main) {
        String neat = editor.text(main);
        var again = Editor.answer(service(editor).formatting(
                new DocumentFormattingParams(Editor.identifier(main), new FormattingOptions(4, true))));
        String formatted = Editor.apply(neat, again);
        editor.change(main, formatted.replace("    currency EUR", "  currency   EUR"));
        var edits = Editor.answer(service(editor).formatting(
                new DocumentFormattingParams(Editor.identifier(main), new FormattingOptions(4, true))));
        assertThat(edits).isNotEmpty();
        assertThat(Editor.apply(editor.text(main), edits)).isEqualTo(formatted);
    }

    private static TextDocumentService service(Editor editor) {
        return editor.server.getTextDocumentService();
    }

    private static Position at(Editor editor, Path file, String word) {
        int offset = editor.text(file).indexOf(word);
        assertThat(offset).as(word).isNotNegative();
        return editor.position(file, offset);
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

    /** Whatever goes wrong inside, every byte on standard output belongs to a message of the protocol. */
    @Test
    void leavesStandardOutputToTheProtocol() throws Exception {
        Files.write(folder.resolve("binary.symbiont"), new byte[]{(byte) 0xff, 0, 1, 2});
        Files.writeString(folder.resolve("loop.symbiont"), "import \"loop.symbiont\" cluster { ]] }");
        Process process = ServerProcess.launch(folder);
        try {
            String uri = Editor.uri(folder);
            send(process, """
                    {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"rootUri":"%s","capabilities":{}}}"""
                    .formatted(uri));
            var messages = new ArrayList<>(ServerProcess.messages(process.getInputStream(), "\"id\":1,"));
            send(process, "{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}");
            send(process, """
                    {"jsonrpc":"2.0","id":2,"method":"textDocument/hover","params":{"textDocument":{"uri":"%s/nowhere.symbiont"},\
                    "position":{"line":99,"character":99}}}""".formatted(uri));
            messages.addAll(ServerProcess.messages(process.getInputStream(), "\"id\":2,"));
            send(process, "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"no/such/method\",\"params\":{}}");
            messages.addAll(ServerProcess.messages(process.getInputStream(), "\"id\":3,"));
            send(process, "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"shutdown\"}");
            send(process, "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
            messages.addAll(ServerProcess.messages(process.getInputStream(), "to the end"));
            assertThat(messages)
                    .allSatisfy(m -> assertThat(m).startsWith("{").endsWith("}").contains("\"jsonrpc\":\"2.0\"")
                            .doesNotContain("\\tat "));
            assertThat(messages).anyMatch(m -> m.contains("\"id\":1") && m.contains("completionProvider"))
                    .anyMatch(m -> m.contains("\"id\":4")).anyMatch(m -> m.contains("publishDiagnostics"));
        } finally {
            process.destroyForcibly();
        }
    }

    private static void send(Process process, String message) throws Exception {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        process.getOutputStream()
                .write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().write(bytes);
        process.getOutputStream().flush();
    }
}
