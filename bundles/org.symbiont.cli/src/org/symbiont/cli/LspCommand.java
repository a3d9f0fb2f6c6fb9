// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.util.concurrent.Callable;

import org.symbiont.dsl.ide.server.StreamServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code symbiont lsp}: serves the language to an editor. */
@Command(name = "lsp", description = "Serves the language to an editor: the language server protocol over standard input and output.", mixinStandardHelpOptions = true)
final class LspCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--stdio", description = "Over standard input and output, as always; for editors that insist on saying so.")
    private boolean stdio;

    LspCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // Standard output belongs to the protocol: what anything else prints goes where faults go
        System.setOut(console.err());
        return StreamServer.serve(System.in, console.out()) ? ExitCode.OK : ExitCode.FAILED;
    }
}
