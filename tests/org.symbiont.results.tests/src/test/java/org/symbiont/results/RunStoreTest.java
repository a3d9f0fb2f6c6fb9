// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiont.results.store.RunStore;
import org.symbiont.results.store.StoredRun;

class RunStoreTest {
    @TempDir
    private Path project = Path.of("");

    private RunStore store = RunStore.ofProject(project);

    @BeforeEach
    void open() {
        store = RunStore.ofProject(project);
    }

    /** The sample run as if it had begun at this second. */
    private static RunResult runAt(int second) {
        var sample = SampleRun.create();
        var from = sample.provenance();
        var timing = new Timing(Instant.parse("2027-01-01T00:00:00Z").plusSeconds(second), 0.25);
        return new RunResult(sample.title(), sample.horizon(), sample.cluster(), sample.experiments(),
                sample.diagnostics(),
                new RunProvenance(from.program(), from.model(), from.files(), from.modelHash(), timing));
    }

    @Test
    void keepsARunWithItsManifest() throws Exception {
        var stored = store.add(runAt(7), 5);

        assertThat(stored.id()).isEqualTo("20270101T000007000Z-01234567");
        assertThat(stored.folder().getParent()).isEqualTo(project.resolve("results"));
        var manifest = JsonParser.parseString(Files.readString(stored.folder().resolve("manifest.json")))
                .getAsJsonObject();
        assertThat(manifest.get("id").getAsString()).isEqualTo(stored.id());
        assertThat(manifest.get("started").getAsString()).isEqualTo("2027-01-01T00:00:07Z");
        assertThat(manifest.getAsJsonArray("experiments").get(0).getAsJsonObject().get("statuses").toString())
                .isEqualTo("[\"optimal\",\"infeasible\"]");
        var file = manifest.getAsJsonArray("files").get(0).getAsJsonObject();
        byte[] bytes = Files.readAllBytes(stored.folder().resolve(file.get("name").getAsString()));
        assertThat(file.get("bytes").getAsInt()).isEqualTo(bytes.length);
        assertThat(file.get("sha256").getAsString()).isEqualTo(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    @Test
    void keepsTheNewestOnly() throws IOException {
        for (int second = 0; second < 6; second++) {
            store.add(runAt(second), 3);
        }

        assertThat(store.runs()).extracting(StoredRun::id).containsExactly("20270101T000003000Z-01234567",
                "20270101T000004000Z-01234567", "20270101T000005000Z-01234567");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void numbersRunsOfOneMoment() throws IOException {
        for (int k = 0; k < 11; k++) {
            store.add(runAt(0), 10);
        }

        assertThat(store.runs()).extracting(StoredRun::id).startsWith("20270101T000000000Z-01234567-2")
                .endsWith("20270101T000000000Z-01234567-11");
    }

    @Test
    void findsRunsByAgeAndByBegin() throws IOException {
        store.add(runAt(1), 5);
        store.add(runAt(2), 5);

        assertThat(store.find("last")).map(StoredRun::id).contains("20270101T000002000Z-01234567");
        assertThat(store.find("last~1")).map(StoredRun::id).contains("20270101T000001000Z-01234567");
        assertThat(store.find("last~2")).isEmpty();
        assertThat(store.find("20270101T000001")).map(StoredRun::id).contains("20270101T000001000Z-01234567");
        assertThat(store.find("2027")).as("begins two").isEmpty();
        assertThat(store.find("")).isEmpty();
    }

    @Test
    void leavesAloneWhatIsNoRun() throws IOException {
        Files.createDirectories(store.folder().resolve("mine"));
        Files.writeString(store.folder().resolve("notes.txt"), "mine");
        store.add(runAt(1), 1);
        store.add(runAt(2), 1);

        assertThat(store.folder().resolve("mine")).isDirectory();
        assertThat(store.folder().resolve("notes.txt")).hasContent("mine");
        assertThat(store.runs()).hasSize(1);
    }

    @Test
    void isSafeForManyAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tasks = IntStream.range(0, 24).<Callable<StoredRun>>mapToObj(k -> () -> store.add(runAt(k / 4), 4))
                    .toList();
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }

        assertThat(store.runs()).hasSize(4)
                .allSatisfy(run -> assertThat(JsonParser.parseString(run.json()).isJsonObject()).isTrue());
        assertThat(leftovers()).isEmpty();
    }

    private List<Path> leftovers() throws IOException {
        try (var files = Files.list(store.folder())) {
            return files.filter(f -> f.getFileName().toString().startsWith(".")).toList();
        }
    }
}
