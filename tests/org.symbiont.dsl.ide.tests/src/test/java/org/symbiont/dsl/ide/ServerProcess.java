// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    private static final String FAULTS = "stderr.txt";

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
        return new ServerProcess(launch(folder), folder.resolve(FAULTS));
    }

    /** The process alone. */
    static Process launch(Path folder) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--sun-misc-unsafe-memory-access=allow", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.symbiont.cli.Main", "lsp"));
        return new ProcessBuilder(command).redirectError(folder.resolve(FAULTS).toFile()).start();
    }

    /** The messages of a stream up to one that has a text in it, or to its end; fails at a byte that belongs to none. */
    static List<String> messages(InputStream stream, String last) throws IOException {
        var messages = new ArrayList<String>();
        while (messages.isEmpty() || !messages.getLast().contains(last)) {
            String header = line(stream);
            if (header.isEmpty()) {
                return messages;
            }
            if (!header.startsWith("Content-Length: ")) {
                throw new AssertionError("not of the protocol: " + header);
            }
            while (!line(stream).isEmpty()) {
                // further headers
            }
            int length = Integer.parseInt(header.substring("Content-Length: ".length()));
            messages.add(new String(stream.readNBytes(length), StandardCharsets.UTF_8));
        }
        return messages;
    }

    private static String line(InputStream stream) throws IOException {
        var line = new StringBuilder();
        for (int c = stream.read(); c >= 0 && c != '\n'; c = stream.read()) {
            line.append((char) c);
        }
        return line.toString().strip();
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
