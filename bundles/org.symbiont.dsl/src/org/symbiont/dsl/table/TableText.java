// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.table;

import java.util.List;

/**
 * What stands in a CSV file.
 *
 * @param columns their names, from the first line
 * @param rows each with as many cells as there are columns
 * @param lines the line of the file in which each row begins, from 1
 */
public record TableText(List<String> columns, List<List<String>> rows, List<Integer> lines) implements TableResult {

    /** Takes copies of the lists. */
    public TableText {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }
}
