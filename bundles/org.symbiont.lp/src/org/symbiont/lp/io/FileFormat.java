// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The formats of problem files. */
public enum FileFormat {
    /** lp_solve's own format, {@code .lp}. */
    LP,
    /** MPS with fields separated by blanks, {@code .mps}. Reading detects fixed columns by itself. */
    FREE_MPS,
    /** MPS with fields in fixed columns; names have at most eight characters. */
    FIXED_MPS;

    /** The format by the name's ending, {@code .lp} or {@code .mps}, before {@code .gz} if there is one. */
    public static Optional<FileFormat> of(Path file) {
        var last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        String plain = isGzip(file) ? name.substring(0, name.length() - ".gz".length()) : name;
        return plain.endsWith(".lp")
                ? Optional.of(LP)
                : plain.endsWith(".mps") ? Optional.of(FREE_MPS) : Optional.empty();
    }

    static boolean isGzip(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
