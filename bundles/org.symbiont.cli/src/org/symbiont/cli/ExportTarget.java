// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form that {@code symbiont export} can give a model. */
interface ExportTarget {

    /** All forms, in the order in which the help names them. */
    static List<ExportTarget> all(Console console) {
        return List.of(new SvgExport(console));
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
}
