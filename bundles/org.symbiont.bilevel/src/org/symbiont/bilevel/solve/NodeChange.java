// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import org.symbiont.lp.problem.LpChange;

/** What a node of the tree changes, beyond what its parents changed. */
sealed interface NodeChange {

    /** Makes the change. */
    void apply(LpChange change);

    /** A column gets a smaller range. */
    record ColumnRange(int column, double lower, double upper) implements NodeChange {
        @Override
        public void apply(LpChange change) {
            change.bounds(column, lower, upper);
        }
    }

    /** A row that was free until here counts from here on. */
    record RowOn(int row, double upper) implements NodeChange {
        @Override
        public void apply(LpChange change) {
            change.rowBounds(row, Double.NEGATIVE_INFINITY, upper);
        }
    }
}
