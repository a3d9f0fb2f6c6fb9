// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The file that a user names for results. */
final class OutputFile {
    private OutputFile() {}

    /** A long run must not end in front of a locked door: ends the command where the file cannot be written. */
    static void requireWritable(Path file, Path named) {
        var folder = file.toAbsolutePath().getParent();
        String trouble = Files.isDirectory(file)
                ? "it is a folder"
                : folder == null || !Files.isDirectory(folder)
                        ? "there is no folder '" + named.getParent() + "'"
                        : !Files.isWritable(Files.exists(file) ? file : folder) ? "it may not be written" : "";
        if (!trouble.isEmpty()) {
            throw new Failure(ExitCode.FAILED, "The results cannot be written to '" + named + "': " + trouble + ".");
        }
    }
}
