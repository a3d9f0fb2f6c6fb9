// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.store;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import org.symbiont.results.RunResult;
import org.symbiont.results.json.ResultJson;

/**
 * Keeps the last runs of a project. A run is made in a hidden folder and then moved to its place, and taken away in the same
 * manner: whoever looks sees all of a run or nothing of it, also beside other processes that run and look.
 */
public final class RunStore {
    /** How many runs are kept unless somebody says otherwise. */
    public static final int USUAL = 10;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Pattern ID = Pattern.compile("\\d{8}T\\d{9}Z-[0-9a-f]{8}(-\\d+)?");
    private static final Pattern BACK = Pattern.compile("last(?:~(\\d{1,6}))?");
    private static final int HASH = 8;

    private final Path folder;

    /** The store in this folder, which need not be there yet. */
    public RunStore(Path folder) {
        this.folder = folder;
    }

    /** The store of the project in this folder. */
    public static RunStore ofProject(Path project) {
        return new RunStore(project.resolve("results"));
    }

    /** Where the runs are. */
    public Path folder() {
        return folder;
    }

    /** All runs, the oldest first. */
    public List<StoredRun> runs() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var inside = Files.list(folder)) {
            return inside.filter(f -> ID.matcher(f.getFileName().toString()).matches())
                    .filter(f -> Files.isRegularFile(f.resolve(StoredRun.RESULT))).map(StoredRun::new)
                    .sorted(RunOrder.OLDEST_FIRST).toList();
        }
    }

    /**
     * The run of this name: the begin of an id that only one has, {@code last}, or {@code last~N} for the one that is N runs older;
     * empty where there is none.
     */
    public Optional<StoredRun> find(String name) throws IOException {
        var runs = runs();
        var back = BACK.matcher(name);
        if (back.matches()) {
            int steps = back.group(1) == null ? 0 : Integer.parseInt(back.group(1));
            return steps < runs.size() ? Optional.of(runs.get(runs.size() - 1 - steps)) : Optional.empty();
        }
        var exact = runs.stream().filter(run -> run.id().equals(name)).findFirst();
        var begun = runs.stream().filter(run -> !name.isEmpty() && run.id().startsWith(name)).toList();
        return exact.isPresent() || begun.size() != 1 ? exact : Optional.of(begun.getFirst());
    }

    /**
     * Keeps a run, and of all runs the newest only.
     *
     * @param keep how many, at least 1
     */
    public StoredRun add(RunResult run, int keep) throws IOException {
        Files.createDirectories(folder);
        var text = new StringWriter();
        ResultJson.timed().write(run, text);
        var stored = place(run, text.toString());
        prune(Math.max(1, keep));
        return stored;
    }

    private StoredRun place(RunResult run, String json) throws IOException {
        var timing = run.provenance().timing();
        String hash = run.provenance().modelHash();
        String name = TIME.format(timing == null ? Instant.now() : timing.started()) + "-"
                + hash.substring(0, Math.min(HASH, hash.length()));
        var part = hidden();
        try {
            Files.createDirectory(part);
            for (int other = 1;; other++) {
                String id = other == 1 ? name : name + "-" + other;
                Files.writeString(part.resolve(StoredRun.RESULT), json, StandardCharsets.UTF_8);
                Files.writeString(part.resolve(StoredRun.MANIFEST), RunManifest.of(id, run, json),
                        StandardCharsets.UTF_8);
                if (moved(part, folder.resolve(id))) {
                    return new StoredRun(folder.resolve(id));
                }
            }
        } finally {
            Folders.delete(part);
        }
    }

    /** False where another run has the name: one that began in the same second. */
    private static boolean moved(Path part, Path place) throws IOException {
        try {
            if (!Files.exists(place)) {
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
                return true;
            }
        } catch (FileSystemException e) { // of each system another one
            if (!Files.exists(place)) {
                throw e;
            }
        }
        return false;
    }

    private void prune(int keep) throws IOException {
        var runs = runs();
        for (var run : runs.subList(0, Math.max(0, runs.size() - keep))) {
            var part = hidden();
            try {
                Files.move(run.folder(), part);
            } catch (NoSuchFileException goneAlready) {
                continue;
            }
            Folders.delete(part);
        }
    }

    private Path hidden() {
        return folder.resolve("." + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".part");
    }
}
