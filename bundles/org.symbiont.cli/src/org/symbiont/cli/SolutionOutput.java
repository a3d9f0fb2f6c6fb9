// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.symbiont.results.file.AtomicFile;

/** Where a solution goes: to the file that the user named, else to where results go. */
final class SolutionOutput {
    private final Console console;
    private final @Nullable Path file;

    SolutionOutput(Console console, @Nullable Path file) {
        this.console = console;
        this.file = file;
    }

    /** Something that writes. */
    @FunctionalInterface
    interface Text {
        void write(Writer writer) throws IOException;
    }

    /** Writes; a place that cannot be written ends the command. */
    void write(Text text) {
        try {
            if (file != null) {
                AtomicFile.write(console.folder().resolve(file), text::write);
                console.complain("Wrote " + file + ".");
            } else {
                var writer = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
                text.write(writer);
                writer.flush();
            }
        } catch (IOException trouble) {
            throw new Failure(ExitCode.FAILED,
                    "The solution could not be written to '" + file + "': " + OutputTrouble.reason(trouble) + ".");
        }
    }
}
