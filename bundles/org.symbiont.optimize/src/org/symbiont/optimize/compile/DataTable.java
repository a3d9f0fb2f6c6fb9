// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.TableValue;

/** A table beside the model that is read as it is: as many rows as it has, cells may be empty. */
public final class DataTable {
    private final TableValue value;
    private final TableReader.Table table;
    private final Findings findings;

    private DataTable(TableValue value, TableReader.Table table, Findings findings) {
        this.value = value;
        this.table = table;
        this.findings = findings;
    }

    /** The table that a value names, {@code null} after saying why there is none. */
    public static @Nullable DataTable read(TableValue value, Findings findings) {
        var table = new TableReader(findings).table(value);
        return table == null ? null : new DataTable(value, table, findings);
    }

    /** Names of its columns. */
    public List<String> columns() {
        return table.columns();
    }

    /** The numbers of a column, NaN where a cell is empty; what is no number is told. */
    public double[] numbers(String column) {
        var numbers = new double[table.rows().size()];
        for (int row = 0; row < numbers.length; row++) {
            var record = table.rows().get(row);
            numbers[row] = number(record.isSet(column) ? record.get(column) : "", column, row + 2);
        }
        return numbers;
    }

    private double number(String text, String column, int line) {
        if (text.isEmpty()) {
            return Double.NaN;
        }
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Told below
        }
        findings.error(value, "table.number", "The table '" + value.getFile() + "' has '" + text + "' in column '"
                + column + "', line " + line + ": that is no number.");
        return Double.NaN;
    }
}
