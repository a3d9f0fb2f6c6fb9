// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.symbiont.results.file.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code symbiont export}: writes a model in the form of another program. */
@Command(name = "export", description = "Writes a model in another form, such as a drawing.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".", description = "A .symbiont file, or a folder with one (default: here).")
    private Path path = Path.of(".");

    @Option(names = "--to", required = true, paramLabel = "svg", description = "The form: svg, a drawing of the cluster or of its dynamics.")
    private String to = "";

    @Option(names = "--of", paramLabel = "NAME", description = "The part of the model: for svg, a dynamics (default: the whole cluster).")
    private @Nullable String part;

    @Option(names = {"-o",
        "--output"}, paramLabel = "FILE", description = "Where to write it (default: the terminal).")
    private @Nullable Path output;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ExportTarget target = target();
        if (output != null) {
            OutputFile.requireWritable(console.folder().resolve(output), output);
        }
        write(target.export(path, part));
        return ExitCode.OK;
    }

    private ExportTarget target() {
        var all = ExportTarget.all(console);
        return all.stream().filter(t -> t.name().equals(to)).findFirst().orElseThrow(() -> new Failure(ExitCode.USAGE,
                "There is no form '" + to + "' to export to. There are: "
                        + all.stream().map(ExportTarget::name).collect(Collectors.joining(", ")) + "."));
    }

    private void write(String text) {
        if (output == null) {
            console.out().append(text).flush();
            return;
        }
        try {
            AtomicFile.write(console.folder().resolve(output), writer -> writer.append(text));
        } catch (IOException e) {
            throw new Failure(ExitCode.FAILED,
                    "'" + output + "' could not be written: " + OutputTrouble.reason(e) + ".");
        }
        console.complain("Wrote " + output + ".");
    }
}
