// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.results.file.AtomicFile;
import org.symbiont.sd.run.SeriesText;
import org.symbiont.sd.run.Trajectory;

/** Writes series in the form and to the place that the user asked for. */
final class SeriesOutput {
    private final Console console;
    private final ResultFormat format;
    private final @Nullable Path named;

    SeriesOutput(Console console, ResultFormat format, @Nullable Path named) {
        this.console = console;
        this.format = format;
        this.named = named;
    }

    /** Whether lines go to a terminal or pipe, where a width and colours make sense. */
    boolean isText() {
        return format == ResultFormat.text;
    }

    /** Whether it is written to a file. */
    boolean isFile() {
        return named != null;
    }

    /** Ends the command where the file cannot be written. */
    void requireWritable() {
        if (named != null) {
            OutputFile.requireWritable(console.folder().resolve(named), named);
        }
    }

    /** The series of a run, for other programs; in text, these lines. */
    void write(Trajectory trajectory, List<String> text) {
        write(switch (format) {
            case csv -> SeriesText.csv(trajectory);
            case json -> SeriesText.json(trajectory);
            case text -> String.join("\n", text) + "\n";
        });
    }

    private void write(String text) {
        if (named == null) {
            console.out().append(text).flush();
            return;
        }
        try {
            AtomicFile.write(console.folder().resolve(named), writer -> writer.append(text));
        } catch (IOException e) {
            throw new Failure(ExitCode.FAILED,
                    "The series could not be written to '" + named + "': " + OutputTrouble.reason(e) + ".");
        }
        console.complain("Wrote " + named + ".");
    }
}
