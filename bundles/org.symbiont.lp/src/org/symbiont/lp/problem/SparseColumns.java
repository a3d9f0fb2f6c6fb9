// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

import java.util.Arrays;

/** A sparse matrix by columns: entries {@code start[j] .. start[j + 1] - 1} belong to column {@code j}. */
record SparseColumns(int[] start, int[] rowIndex, double[] value) {

    boolean hasAscendingRows() {
        for (int column = 0; column < start.length - 1; column++) {
            for (int entry = start[column] + 1; entry < start[column + 1]; entry++) {
                if (rowIndex[entry - 1] > rowIndex[entry]) {
                    return false;
                }
            }
        }
        return true;
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
