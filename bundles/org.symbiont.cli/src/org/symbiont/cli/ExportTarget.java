// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.symbiont.lp.io.FileFormat;

/** A form that {@code symbiont export} can give a model. */
interface ExportTarget {

    /** All forms, in the order in which the help names them. */
    static List<ExportTarget> all(Console console) {
        return List.of(new SvgExport(console), new ProblemExport(console, "lp", FileFormat.LP),
                new ProblemExport(console, "mps", FileFormat.FREE_MPS), new XmileExport(console));
    }

    /** The word after {@code --to}. */
    String name();

    /**
     * The text of the export.
     *
     * @param path of the model, as the user wrote it
     * @param part the name after {@code --of}, or null
     * @throws Failure where the model has no such part, or cannot take this form
     */
    String export(Path path, @Nullable String part);

    /**
     * The texts of an export that may need several files: each by the word that tells its file apart, which is empty where there is
     * only one.
     *
     * @throws Failure likewise
     */
    default Map<String, String> exportAll(ExportRequest request) {
        return Map.of("", export(request.path(), request.part()));
    }
}
