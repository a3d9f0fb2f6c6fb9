// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.io;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.symbiont.lp.io.Fault;
import org.symbiont.lp.io.ProblemFiles;
import org.symbiont.lp.io.ReadResult;

/** Reads bi-level problems. */
public final class BilevelFiles {
    private BilevelFiles() {}

    /**
     * Reads a pair of files; whatever is wrong comes back as faults with file and line.
     *
     * @param problem all columns and rows and the leader's objective, in any format of {@link ProblemFiles}
     * @param auxiliary which of them are the follower's, as {@link AuxiliaryReader} describes
     */
    public static BilevelReadResult read(Path problem, Path auxiliary) {
        return switch (ProblemFiles.read(problem)) {
            case ReadResult.Unreadable unreadable -> new BilevelReadResult.Unreadable(List.of(unreadable.fault()));
            case ReadResult.Readable readable -> read(readable, auxiliary);
        };
    }

    private static BilevelReadResult read(ReadResult.Readable highPoint, Path auxiliary) {
        List<String> lines;
        try {
            lines = Files.readAllLines(auxiliary);
        } catch (IOException failure) {
            return new BilevelReadResult.Unreadable(
                    List.of(new Fault(auxiliary.toString(), 0, inWords(auxiliary, failure))));
        }
        var reader = new AuxiliaryReader(auxiliary.toString(), highPoint.problem());
        var result = reader.read(lines);
        if (result instanceof BilevelReadResult.Readable readable) {
            var warnings = new ArrayList<>(highPoint.warnings());
            warnings.addAll(readable.warnings());
            return new BilevelReadResult.Readable(readable.problem(), List.copyOf(warnings));
        }
        return result;
    }

    private static String inWords(Path file, IOException failure) {
        if (Files.isDirectory(file)) {
            return "It is a folder, not a file.";
        }
        return switch (failure) {
            case NoSuchFileException missing -> "The file does not exist.";
            case CharacterCodingException coding -> "The file is not in UTF-8.";
            default -> "The file cannot be read: " + failure.getMessage() + ".";
        };
    }
}
