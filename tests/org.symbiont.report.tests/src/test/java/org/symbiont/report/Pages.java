// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.symbiont.dsl.load.SymbiontLanguage;
import org.symbiont.experiment.ExperimentRunner;
import org.symbiont.experiment.RunListener;
import org.symbiont.experiment.RunOptions;
import org.symbiont.results.RunResult;
import org.symbiont.results.file.AtomicFile;
import org.symbiont.results.json.ResultJson;

/** Pages to look at, in {@code target/pages}. */
final class Pages {
    static final Path ROOT = Path.of(System.getProperty("symbiont.root", "../.."));
    private static final Path FOLDER = Path.of("target", "pages").toAbsolutePath();
    private static final Map<String, RunResult> RUNS = new ConcurrentHashMap<>();

    private Pages() {}

    /** Names of all examples. */
    static List<String> examples() {
        try (var folders = Files.list(ROOT.resolve("examples"))) {
            return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All experiments of an example, run once. */
    static RunResult run(String example) {
        return RUNS.computeIfAbsent(example, name -> ExperimentRunner
                .run(SymbiontLanguage.load(ROOT.resolve("examples").resolve(name)), RunOptions.DEFAULT,
                        RunListener.NONE));
    }

    /** Its JSON, as a file has it. */
    static String json(RunResult run) throws IOException {
        var text = new StringWriter();
        ResultJson.timed().write(run, text);
        return text.toString();
    }

    /** A page of a run. */
    static Path page(String name, RunResult run) throws IOException {
        var file = file(name + ".html");
        AtomicFile.write(file, writer -> ReportPage.write(run, writer));
        return file;
    }

    /** A file beside the pages. */
    static Path file(String name) throws IOException {
        return Files.createDirectories(FOLDER).resolve(name);
    }
}
