// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;

/** The command {@code symbiont lsp} in a process of its own, and an editor at the other end of its pipes. */
final class ServerProcess implements AutoCloseable {

    final Process process;
    final Editor editor;
    private final Path faults;

    private ServerProcess(Process process, Path faults) {
        this.process = process;
        this.faults = faults;
        var client = new RecordingClient();
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(client, process.getInputStream(),
                process.getOutputStream());
        launcher.startListening();
        editor = new Editor(launcher.getRemoteProxy(), client, this::close);
    }

    static ServerProcess start(Path folder) throws IOException {
        Path faults = folder.resolve("stderr.txt");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--sun-misc-unsafe-memory-access=allow", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.symbiont.cli.Main", "lsp"));
        Process process = new ProcessBuilder(command).redirectError(faults.toFile()).start();
        return new ServerProcess(process, faults);
    }

    /** What the process has written where faults go. */
    String faults() throws IOException {
        return Files.readString(faults);
    }

    /** The exit code, which must come soon. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new AssertionError("the server does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
