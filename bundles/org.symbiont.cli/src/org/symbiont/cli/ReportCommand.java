// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.symbiont.report.ReportPage;
import org.symbiont.results.file.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code symbiont report}: writes the page of a run that was kept. */
@Command(name = "report", description = "Writes the report of a run that was kept: one HTML page that needs nothing else.", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PROJECT", arity = "0..1", defaultValue = ".", description = "The folder or file of the model (default: here).")
    private Path project = Path.of(".");

    @Option(names = "--run", paramLabel = "RUN", defaultValue = "last", description = "Which run: last, last~1, the begin of an id, or a JSON file (default: last).")
    private String run = "last";

    @Option(names = {"-o",
        "--output"}, paramLabel = "FILE", description = "Where to write it (default: report.html in the project's folder results).")
    private @Nullable Path output;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var runs = new StoredRuns(console, project);
        var chosen = runs.find(run);
        var file = output == null
                ? runs.store().folder().resolve(RunKeeper.REPORT)
                : console.folder().resolve(output);
        String shown = output == null ? new RunKeeper(console).shown(file) : output.toString();
        try {
            AtomicFile.write(file, writer -> ReportPage.write(chosen.json(), writer));
        } catch (IOException e) {
            throw new Failure(ExitCode.FAILED,
                    "The report could not be written to '" + shown + "': " + OutputTrouble.reason(e) + ".");
        }
        console.complain("Wrote " + shown + ", of run " + chosen.name() + ".");
        return ExitCode.OK;
    }
}
