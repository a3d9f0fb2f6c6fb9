// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The programs that these tests need beside Java: Node, npm and Chromium of the system, and the packages that package-lock.json
 * pins, which npm puts into {@code target/browser}. A test is skipped, and says so, where one is missing:
 * {@code releng/system-packages} installs the former.
 */
final class NodeTools {
    private static final Path FOLDER = Path.of("target", "browser").toAbsolutePath();
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "browse.mjs", "probes.mjs",
            "eslint.config.mjs");

    private NodeTools() {}

    /** The folder with the packages and scripts, made ready. */
    static Path ready() throws IOException, InterruptedException {
        program("node");
        Files.createDirectories(FOLDER);
        for (String file : FILES) {
            Files.writeString(FOLDER.resolve(file), resource(file));
        }
        var stamp = FOLDER.resolve("installed");
        String lock = resource("package-lock.json");
        if (!Files.exists(stamp) || !Files.readString(stamp).equals(lock)) {
            String told = run(FOLDER, program("npm"), "ci", "--no-audit", "--no-fund", "--ignore-scripts");
            assertThat(FOLDER.resolve("node_modules/playwright-core")).as(told).isDirectory();
            Files.writeString(stamp, lock);
        }
        return FOLDER;
    }

    /** Where Chromium is. */
    static String chromium() {
        var found = Stream.of("chromium", "chromium-browser", "google-chrome").map(NodeTools::find)
                .filter(Objects::nonNull).findFirst().orElse(null);
        Assumptions.assumeTrue(found != null, "Chromium is not installed: releng/system-packages chromium");
        return Objects.requireNonNull(found);
    }

    /** Runs a program to its end; gives what it said. */
    static String run(Path folder, String... command) throws IOException, InterruptedException {
        var log = Files.createTempFile("tool", ".log");
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        String told = Files.readString(log, StandardCharsets.UTF_8);
        Files.delete(log);
        return told + "\nexit code " + process.waitFor();
    }

    static String program(String name) {
        var found = find(name);
        Assumptions.assumeTrue(found != null, name + " is not installed: releng/system-packages nodejs");
        return Objects.requireNonNull(found);
    }

    private static @Nullable String find(String name) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            var file = Path.of(folder, name);
            if (Files.isExecutable(file)) {
                return file.toString();
            }
        }
        return null;
    }

    private static String resource(String name) throws IOException {
        try (InputStream input = NodeTools.class.getResourceAsStream("/browser/" + name)) {
            return new String(Objects.requireNonNull(input, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
