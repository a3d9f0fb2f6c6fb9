// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.scip;

import org.symbiont.lp.check.DualCheck;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.SparseRows;
import org.symbiont.lp.solution.Point;
import org.symbiont.lp.solution.Values;

/**
 * SCIP takes rows with a single column for bounds, and then gives them no dual: it is left in the reduced cost of the
 * column. Where such a row holds the column, not the column's own bound, the reduced cost is moved to the row's dual.
 */
final class SingletonRows {
    private static final double NEAR = 1e-6;

    private final LpProblem problem;
    private final Point point;

    SingletonRows(LpProblem problem, Point point) {
        this.problem = problem;
        this.point = point;
    }

    /** The duals with those of such rows added. */
    Values complete(Values duals) {
        var rows = SparseRows.of(problem);
        var completed = duals.toArray();
        var reduced = DualCheck.reducedCosts(problem, duals).toArray();
        for (int row = 0; row < problem.rows(); row++) {
            if (rows.start(row + 1) - rows.start(row) != 1) {
                continue;
            }
            int column = rows.column(rows.start(row));
            double coefficient = rows.value(rows.start(row));
            boolean pullsDown = problem.sense().sign() * reduced[column] > 0;
            double ownBound = pullsDown ? problem.lower(column) : problem.upper(column);
            double side = pullsDown == coefficient > 0 ? problem.rowLower(row) : problem.rowUpper(row);
            if (!isAt(point.columns().get(column), ownBound) && isAt(point.rows().get(row), side)) {
                completed[row] += reduced[column] / coefficient;
                reduced[column] = 0;
            }
        }
        return Values.owning(completed);
    }

    private static boolean isAt(double value, double bound) {
        return Double.isFinite(bound) && Math.abs(value - bound) <= NEAR * Math.max(1, Math.abs(bound));
    }
}
