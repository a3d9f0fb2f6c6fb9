// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.symbiont.dsl.load.ModelIssue;
import org.symbiont.dsl.load.SourceFormat;
import org.symbiont.results.file.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code symbiont format}: lays out model files. */
@Command(name = "format", description = {
    "Lays out model files: indentation, blanks, columns. Comments and line breaks stay.",
    "With --check nothing is written; the exit code is 1 where a file is not laid out so."}, mixinStandardHelpOptions = true)
final class FormatCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, or folders with .symbiont files (default: here).")
    private List<Path> paths = List.of();

    @Option(names = "--check", description = "Write nothing; list the files that are not laid out, with the first line that changes.")
    private boolean check;

    @Option(names = "--upgrade", description = "Also bring files of an earlier version of the language to the newest.")
    private boolean upgrade;

    private int changed;
    private int faulty;

    FormatCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int files = 0;
        for (Path path : paths.isEmpty() ? List.of(Path.of(".")) : paths) {
            Path place = console.folder().toString().isEmpty() ? path : console.folder().resolve(path);
            for (SourceFormat file : SourceFormat.in(place, upgrade)) {
                files++;
                format(file);
            }
        }
        console.complain(files + (files == 1 ? " file" : " files") + ": " + changed
                + (check ? " to lay out." : " laid out.") + (faulty == 0 ? "" : " Not read: " + faulty + "."));
        return faulty > 0 || check && changed > 0 ? ExitCode.FAULTS : ExitCode.OK;
    }

    private void format(SourceFormat file) {
        if (!file.issues().isEmpty()) {
            faulty++;
            file.issues().stream().map(ModelIssue::format).forEach(console::complain);
        } else if (file.isChanged()) {
            changed++;
            if (check) {
                console.print(List.of(file.firstDifference()));
            } else {
                write(file);
            }
        }
    }

    private void write(SourceFormat file) {
        try {
            AtomicFile.write(file.file(), writer -> writer.write(file.formatted()));
        } catch (IOException e) {
            throw new Failure(ExitCode.FAILED,
                    "'" + file.file() + "' could not be written: " + OutputTrouble.reason(e) + ".");
        }
    }
}
