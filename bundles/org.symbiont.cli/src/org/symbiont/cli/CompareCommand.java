// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.symbiont.cli.text.ComparisonText;
import org.symbiont.cli.text.Style;
import org.symbiont.results.compare.RunComparison;
import org.symbiont.results.csv.ComparisonCsv;
import org.symbiont.results.file.AtomicFile;
import org.symbiont.results.json.ComparisonJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code symbiont compare}: what changed from one run to another. */
@Command(name = "compare", description = "Tells what changed from one run to another, and by how much.", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "RUN", arity = "0..1", defaultValue = "last~1", description = "The run before: last~1, the begin of an id, or a JSON file (default: last~1).")
    private String before = "last~1";

    @Parameters(index = "1", paramLabel = "RUN", arity = "0..1", defaultValue = "last", description = "The run after (default: last).")
    private String after = "last";

    @Option(names = "--project", paramLabel = "PATH", defaultValue = ".", description = "The folder or file of the model whose runs are meant (default: here).")
    private Path project = Path.of(".");

    @Option(names = "--format", paramLabel = "text|json|csv", description = "Form of the answer (default: text).")
    private ResultFormat format = ResultFormat.text;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write it (default: the terminal).")
    private @Nullable Path output;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var runs = new StoredRuns(console, project);
        var first = runs.find(before);
        var second = runs.find(after);
        var comparison = compare(first, second);
        try {
            if (output == null) {
                var writer = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
                write(comparison, first, second, console.outStyle(), writer);
                writer.flush();
            } else {
                OutputFile.requireWritable(console.folder().resolve(output), output);
                AtomicFile.write(console.folder().resolve(output),
                        writer -> write(comparison, first, second, Style.PLAIN, writer));
                console.complain("Wrote " + output + ".");
            }
        } catch (IOException e) {
            throw new Failure(ExitCode.FAILED,
                    "The comparison could not be written to '" + output + "': " + OutputTrouble.reason(e) + ".");
        }
        return ExitCode.OK;
    }

    private static RunComparison compare(StoredRuns.Named first, StoredRuns.Named second) {
        try {
            return RunComparison.of(first.json(), second.json());
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.FAULTS,
                    "'" + first.name() + "' and '" + second.name() + "' cannot be compared: " + e.getMessage() + ".");
        }
    }

    private void write(RunComparison comparison, StoredRuns.Named first, StoredRuns.Named second, Style style,
            Writer writer) throws IOException {
        switch (format) {
            case json -> ComparisonJson.write(first.name(), second.name(), comparison, writer);
            case csv -> ComparisonCsv.write(comparison, writer);
            case text -> {
                for (String line : new ComparisonText(console.width(), style).lines(first.name(), second.name(),
                        comparison)) {
                    writer.append(line).append('\n');
                }
            }
        }
    }
}
