// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.symbiont.dsl.formatting.SymbiontFormatter;
import org.symbiont.dsl.load.LoadedModel;
import org.symbiont.dsl.load.ModelIssue;
import org.symbiont.dsl.load.SymbiontLanguage;

/**
 * Broken texts are read without an exception or a stack trace in the log, none takes more than two seconds of the processor, and
 * each message has a place in the file. Each example is broken in some ways here; {@code -Dsymbiont.fuzz=100000} makes it many,
 * {@code -Dsymbiont.fuzz.seed} others.
 */
@DisabledIfSystemProperty(named = "user.language", matches = "tr|de", disabledReason = "what is sought does not depend on it")
class FuzzTest {

    private static final int TEXTS = Integer.getInteger("symbiont.fuzz", 300);
    private static final long SEED = Long.getLong("symbiont.fuzz.seed", 20270101);
    private static final long LONGEST_NANOSECONDS = 2_000_000_000;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        List<Path> files = files(Path.of(System.getProperty("symbiont.root"), "examples"));
        List<byte[]> texts = texts(files);
        for (Path table : all(Path.of(System.getProperty("symbiont.root"), "examples"), ".csv")) {
            Files.copy(table, folder.resolve(table.getFileName()));
        }
        return files.stream().map(file -> dynamicTest(file.getFileName().toString(),
                () -> breakAndRead(Files.readAllBytes(file), texts, TEXTS)));
    }

    /** Fewer of these, which are small and many. */
    @TestFactory
    Stream<DynamicTest> testModels() throws IOException {
        List<Path> files = files(Resources.path("models"));
        List<byte[]> texts = texts(files);
        return files.stream().map(file -> dynamicTest(file.getFileName().toString(),
                () -> breakAndRead(Files.readAllBytes(file), texts, Math.max(1, TEXTS / 6))));
    }

    private void breakAndRead(byte[] text, List<byte[]> others, int count) throws IOException {
        var mutation = new Mutation(new SplittableRandom(SEED), others);
        for (int i = 0; i < count; i++) {
            byte[] broken = mutation.of(text);
            try (var log = new WatchedLog()) {
                read(broken);
                log.assertQuiet();
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                throw new AssertionError("text %d is kept as %s: %s".formatted(i, kept(broken), e.getMessage()), e);
            }
        }
    }

    private void read(byte[] text) throws IOException {
        Path file = Files.write(folder.resolve("fuzz.symbiont"), text);
        long begin = processorTime();
        LoadedModel loaded = SymbiontLanguage.load(file);
        SymbiontLanguage.injector().getInstance(SymbiontFormatter.class)
                .format(new String(text, StandardCharsets.UTF_8));
        assertThat(processorTime() - begin).as("nanoseconds").isLessThan(LONGEST_NANOSECONDS);
        places(loaded, text);
    }

    /** Of the processor, since the test may have to wait for it. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Path kept(byte[] text) throws IOException {
        return Files.write(Files.createTempFile("symbiont-fuzz", ".symbiont"), text);
    }

    private static void places(LoadedModel loaded, byte[] text) {
        int lines = 2;
        for (byte b : text) {
            lines += b == '\n' || b == '\r' ? 1 : 0;
        }
        for (ModelIssue issue : loaded.issues()) {
            boolean placed = issue.line() >= 1 && issue.line() <= lines && issue.column() >= 1 && issue.offset() >= 0
                    && issue.offset() <= text.length;
            assertThat(placed).as("place of %s", issue.format()).isTrue();
            assertThat(issue.message()).doesNotContain("Exception", "null", "org.", "RULE_").isNotBlank();
            assertThat(issue.code()).matches("[a-z]+(-[a-z]+)*");
        }
    }

    private static List<byte[]> texts(List<Path> files) throws IOException {
        var texts = new ArrayList<byte[]>();
        for (Path file : files) {
            texts.add(Files.readAllBytes(file));
        }
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        return all(folder, ".symbiont");
    }

    private static List<Path> all(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
        }
    }
}
