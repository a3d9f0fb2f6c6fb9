// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of printed numbers: comma or tab separated, lines ended by CR, LF or both. A constant may be printed in the first
 * row only.
 *
 * @param header names of the columns, the first is time
 * @param rows cells as printed
 */
record CanonicalOutput(List<String> header, List<List<String>> rows) {

    static CanonicalOutput read(Path file) throws IOException {
        var lines = Files.readString(file, StandardCharsets.UTF_8).split("\r\n|\r|\n");
        var separator = file.toString().endsWith(".tab") ? '\t' : ',';
        var rows = new ArrayList<List<String>>();
        for (var line : lines) {
            if (!line.isBlank()) {
                rows.add(cells(line, separator));
            }
        }
        return new CanonicalOutput(rows.get(0), rows.subList(1, rows.size()));
    }

    private static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (char c : line.toCharArray()) {
            quoted ^= c == '"';
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == separator && !quoted && depth == 0) {
                cells.add(clean(cell));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(clean(cell));
        return cells;
    }

    private static String clean(StringBuilder cell) {
        return cell.toString().strip().replace("\"", "");
    }
}
