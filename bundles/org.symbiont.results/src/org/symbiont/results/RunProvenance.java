// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * From what the numbers of a run come.
 *
 * @param program name and version of what ran
 * @param model main file, relative to the project
 * @param files all that were read, relative to the project, sorted
 * @param modelHash SHA-256 over names and bytes of these files, in hexadecimal
 * @param timing when and how long; differs from run to run
 */
public record RunProvenance(String program, String model, List<String> files, String modelHash,
        @Nullable Timing timing) {

    public RunProvenance {
        files = List.copyOf(files);
    }
}
