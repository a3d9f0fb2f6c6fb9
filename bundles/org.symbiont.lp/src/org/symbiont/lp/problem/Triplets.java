// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

import java.util.Arrays;

/** Coefficients in the order they came: row, column, value. */
final class Triplets {
    private final IntList rows = new IntList();
    private final IntList columns = new IntList();
    private final DoubleList values = new DoubleList();

    void add(int row, int column, double value) {
        rows.add(row);
        columns.add(column);
        values.add(value);
    }

    /** Sorted by column, then row, with duplicates added up and zeros left out. */
    SparseColumns toColumns(int columnCount, int rowCount) {
        var matrix = byColumn(columnCount);
        if (!matrix.sortShortColumns()) {
            // Two stable counting sorts order both ways in linear time.
            matrix = matrix.transposed(rowCount).transposed(columnCount);
        }
        return matrix.compacted();
    }

    private SparseColumns byColumn(int columnCount) {
        int count = values.size();
        var start = new int[columnCount + 1];
        for (int k = 0; k < count; k++) {
            start[columns.get(k) + 1]++;
        }
        SparseColumns.addUp(start);
        var next = Arrays.copyOf(start, columnCount);
        var rowIndex = new int[count];
        var value = new double[count];
        for (int k = 0; k < count; k++) {
            int entry = next[columns.get(k)]++;
            rowIndex[entry] = rows.get(k);
            value[entry] = values.get(k);
        }
        return new SparseColumns(start, rowIndex, value);
    }
}
