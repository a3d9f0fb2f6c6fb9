// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

import java.util.Arrays;

/** A sparse matrix by columns: entries {@code start[j] .. start[j + 1] - 1} belong to column {@code j}. */
record SparseColumns(int[] start, int[] rowIndex, double[] value) {

    /** Up to here sorting by insertion is quicker than by counting. */
    private static final int SHORT = 16;

    /**
     * Puts the entries of each column into the order of their rows, those of the same row as they stand; gives up at the first long column
     * that is not in order.
     *
     * @return whether all columns are in order
     */
    boolean sortShortColumns() {
        for (int column = 0; column < start.length - 1; column++) {
            int from = start[column];
            int to = start[column + 1];
            for (int entry = from + 1; entry < to; entry++) {
                if (rowIndex[entry - 1] > rowIndex[entry]) {
                    if (to - from > SHORT) {
                        return false;
                    }
                    insert(from, entry);
                }
            }
        }
        return true;
    }

    private void insert(int from, int entry) {
        int row = rowIndex[entry];
        double coefficient = value[entry];
        int place = entry;
        while (place > from && rowIndex[place - 1] > row) {
            rowIndex[place] = rowIndex[place - 1];
            value[place] = value[place - 1];
            place--;
        }
        rowIndex[place] = row;
        value[place] = coefficient;
    }

    SparseColumns transposed(int rowCount) {
        var rowStart = new int[rowCount + 1];
        for (int row : rowIndex) {
            rowStart[row + 1]++;
        }
        addUp(rowStart);
        var next = Arrays.copyOf(rowStart, rowCount);
        var columnIndex = new int[rowIndex.length];
        var transposed = new double[rowIndex.length];
        for (int column = 0; column < start.length - 1; column++) {
            for (int entry = start[column]; entry < start[column + 1]; entry++) {
                int to = next[rowIndex[entry]]++;
                columnIndex[to] = column;
                transposed[to] = value[entry];
            }
        }
        return new SparseColumns(rowStart, columnIndex, transposed);
    }

    /** The same matrix with neighbours of the same row added up and zeros left out; may use the arrays of this one. */
    SparseColumns compacted() {
        int size = 0;
        int from = 0;
        for (int column = 0; column < start.length - 1; column++) {
            int to = start[column + 1];
            int first = size;
            for (int entry = from; entry < to; entry++) {
                if (size > first && rowIndex[size - 1] == rowIndex[entry]) {
                    value[size - 1] += value[entry];
                } else {
                    size = withoutZeroBefore(first, size);
                    rowIndex[size] = rowIndex[entry];
                    value[size++] = value[entry];
                }
            }
            size = withoutZeroBefore(first, size);
            from = to;
            start[column + 1] = size;
        }
        return size == value.length
                ? this
                : new SparseColumns(start, Arrays.copyOf(rowIndex, size), Arrays.copyOf(value, size));
    }

    /** Turns counts (one place late) into starts. */
    static void addUp(int[] counts) {
        for (int k = 1; k < counts.length; k++) {
            counts[k] += counts[k - 1];
        }
    }

    private int withoutZeroBefore(int first, int size) {
        return size > first && value[size - 1] == 0.0 ? size - 1 : size;
    }
}
