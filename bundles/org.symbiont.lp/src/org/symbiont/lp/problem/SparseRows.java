// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

/**
 * The coefficients of a problem by rows: entries {@code start(i) .. start(i + 1) - 1} belong to row {@code i}, columns
 * ascending.
 */
public final class SparseRows {
    private final SparseColumns transposed;

    private SparseRows(SparseColumns transposed) {
        this.transposed = transposed;
    }

    /** Takes time linear in the number of coefficients. */
    public static SparseRows of(LpProblem problem) {
        var data = problem.data;
        return new SparseRows(
                new SparseColumns(data.start(), data.rowIndex(), data.value()).transposed(problem.rows()));
    }

    public int start(int row) {
        return transposed.start()[row];
    }

    public int column(int entry) {
        return transposed.rowIndex()[entry];
    }

    public double value(int entry) {
        return transposed.value()[entry];
    }
}
