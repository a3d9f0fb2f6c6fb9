// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.symbiont.experiment.XmileExchange;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.file.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code symbiont import}: an XMILE model as text of the language. */
@Command(name = "import", description = "Writes an XMILE model as a .symbiont file.", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "An .xmile or .stmx file.")
    private Path path = Path.of("");

    @Option(names = {"-o",
        "--output"}, paramLabel = "FILE", description = "Where to write it (default: the terminal).")
    private @Nullable Path output;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (output != null) {
            OutputFile.requireWritable(console.folder().resolve(output), output);
        }
        var read = XmileExchange.read(console.folder().resolve(path), path.toString());
        read.diagnostics().forEach(each -> console.complain(place(each) + each.message()));
        if (read.text().isEmpty()) {
            console.complain("symbiont: '" + path + "' was not imported. It can be run as it is: symbiont simulate "
                    + path);
            return ExitCode.FAULTS;
        }
        write(read.text());
        return ExitCode.OK;
    }

    private static String place(Diagnostic diagnostic) {
        var place = diagnostic.place();
        String where = place == null ? "symbiont: " : place.file() + ":" + place.line() + ": ";
        return where + (diagnostic.isError() ? "error: " : "warning: ");
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
