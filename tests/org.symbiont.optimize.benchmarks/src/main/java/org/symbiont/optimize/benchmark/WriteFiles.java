// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.benchmark;

import java.io.IOException;
import java.nio.file.Path;

import org.symbiont.lp.io.ProblemFiles;
import org.symbiont.optimize.Optimization;

/** Writes the problems of synthetic clusters as MPS files into a folder: {@code WriteFiles folder 100x1 100x10}. */
public final class WriteFiles {
    private WriteFiles() {}

    /** @param words folder, shapes */
    public static void main(String[] words) throws IOException {
        for (int each = 1; each < words.length; each++) {
            var problem = Optimization.of(Shapes.task(words[each])).problems().getFirst().problem();
            ProblemFiles.write(problem, Path.of(words[0], "synthetic-" + words[each] + ".mps"));
        }
    }
}
