// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.results.store.RunStore;
import picocli.CommandLine.Option;

/** The options that all commands share which run something. */
final class RunSettings {
    @Option(names = "--format", paramLabel = "text|json|csv", description = "Form of the results (default: text).")
    ResultFormat format = ResultFormat.text;

    @Option(names = {"-o",
        "--output"}, paramLabel = "FILE", description = "Where to write them (default: the terminal).")
    @Nullable
    Path output;

    @Option(names = "--solver", paramLabel = "NAME", description = "Which solver to use (default: auto, by problem); 'symbiont version' lists them.")
    @Nullable
    String solver;

    @Option(names = "--time-limit", paramLabel = "TIME", converter = TimeLimit.class, description = "For each problem: 90, 90s, 2min or 1.5h.")
    @Nullable
    Duration timeLimit;

    @Option(names = "--scenario", paramLabel = "NAME", split = ",", description = "Run in these scenarios instead of those that an experiment names.")
    List<String> scenarios = List.of();

    @Option(names = "--timing", description = "Tell the times of the run too, in which JSON differs from run to run.")
    boolean timing;

    @Option(names = "--keep", paramLabel = "N", description = "How many runs to keep in the project's folder results (default: 10), with a report of the last; 0 for neither.")
    int keep = RunStore.USUAL;
}
