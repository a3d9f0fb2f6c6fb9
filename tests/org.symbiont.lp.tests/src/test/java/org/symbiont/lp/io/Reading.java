// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.symbiont.lp.problem.LpProblem;

/** Shortcuts for the tests of this package. */
final class Reading {
    private Reading() {}

    static LpProblem problem(Path folder, String name, String text) throws IOException {
        return problem(Files.writeString(folder.resolve(name), text));
    }

    static LpProblem problem(Path file) {
        var result = ProblemFiles.read(file);
        assertThat(result).as("%s", result).isInstanceOf(ReadResult.Readable.class);
        return ((ReadResult.Readable) result).problem();
    }

    static Fault fault(Path file) {
        var result = ProblemFiles.read(file);
        assertThat(result).as("%s", result).isInstanceOf(ReadResult.Unreadable.class);
        return ((ReadResult.Unreadable) result).fault();
    }

    static String text(LpProblem problem, FileFormat format) throws IOException {
        var text = new StringBuilder();
        ProblemFiles.write(problem, text, format);
        return text.toString();
    }
}
