// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.symbiont.dsl.load.LoadedModel;
import org.symbiont.dsl.load.ModelIssue;
import org.symbiont.dsl.load.SymbiontLanguage;

/**
 * Broken texts are read without an exception, and each message has a place in the file. The number of texts is small here;
 * {@code -Dsymbiont.fuzz=100000} makes it large.
 */
class FuzzTest {

    private static final int TEXTS = Integer.getInteger("symbiont.fuzz", 2000);

    @TempDir
    private Path folder;

    @Test
    @DisabledIfSystemProperty(named = "user.language", matches = "tr|de", disabledReason = "what is sought does not depend on it")
    @Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void brokenTextsAreToldWithAPlace() throws IOException {
        List<byte[]> seeds = seeds();
        var random = new SplittableRandom(20270101);
        var mutation = new Mutation(random, seeds);
        Path file = folder.resolve("fuzz.symbiont");
        for (int i = 0; i < TEXTS; i++) {
            byte[] text = mutation.of(seeds.get(random.nextInt(seeds.size())));
            Files.write(file, text);
            LoadedModel loaded;
            try {
                loaded = SymbiontLanguage.load(file);
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("text %d is kept as %s".formatted(i, kept(text)), e);
            }
            places(loaded, text);
        }
    }

    private static Path kept(byte[] text) throws IOException {
        return Files.write(Files.createTempFile("symbiont-fuzz", ".symbiont"), text);
    }

    private static void places(LoadedModel loaded, byte[] text) {
        long lines = 1;
        for (byte b : text) {
            lines += b == '\n' || b == '\r' ? 1 : 0;
        }
        for (ModelIssue issue : loaded.issues()) {
            assertThat(issue.line()).as(issue.format()).isBetween(1, (int) lines + 1);
            assertThat(issue.column()).as(issue.format()).isPositive();
            assertThat(issue.message()).doesNotContain("Exception", "null", "org.", "RULE_").isNotBlank();
            assertThat(issue.code()).matches("[a-z]+(-[a-z]+)*");
        }
    }

    private static List<byte[]> seeds() throws IOException {
        var seeds = new ArrayList<byte[]>();
        try (Stream<Path> files = Files.list(Resources.path("models"))) {
            for (Path file : files.sorted().toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        return seeds;
    }
}
