// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.table;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Numbers as cells write them. */
public final class TableNumbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");

    private TableNumbers() {}

    /** What is wrong with a cell that should be a number; null where it is one. */
    public static @Nullable String fault(String cell, String column) {
        if (NUMBER.matcher(cell).matches() && Double.isFinite(Double.parseDouble(cell))) {
            return null;
        }
        if (cell.isEmpty()) {
            return "Column '%s' has an empty cell. Give it a number.".formatted(column);
        }
        return DECIMAL_COMMA.matcher(cell).matches()
                ? "'%s' in column '%s' is written with a decimal comma. Write %s.".formatted(cell, column,
                        cell.replace(',', '.'))
                : "'%s' in column '%s' is no number. Write it as 1500, 0.36 or 25e6.".formatted(shortened(cell),
                        column);
    }

    private static String shortened(String cell) {
        return cell.length() > 40 ? cell.substring(0, 40) + "..." : cell;
    }
}
