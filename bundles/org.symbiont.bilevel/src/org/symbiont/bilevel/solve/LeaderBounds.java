// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.problem.LpProblem;

/** Bounds of the leader's columns that follow from its rows and the bounds of the other columns in them: a capacity bounds what may be sent. */
final class LeaderBounds {
    private final double[] upper;

    LeaderBounds(BilevelProblem problem) {
        var all = problem.highPoint();
        upper = new double[all.columns()];
        var least = leastActivities(all);
        for (int column = 0; column < upper.length; column++) {
            upper[column] = all.upper(column);
            for (int entry = all.start(column); entry < all.start(column + 1); entry++) {
                int row = all.rowIndex(entry);
                double value = all.value(entry);
                boolean isOfUse = problem.ownerOfRow(row) == BilevelProblem.LEADER && value > 0
                        && Double.isFinite(all.lower(column)) && Double.isFinite(all.rowUpper(row));
                if (isOfUse) {
                    double rest = least[row] - value * all.lower(column);
                    upper[column] = Math.min(upper[column], (all.rowUpper(row) - rest) / value);
                }
            }
        }
    }

    private static double[] leastActivities(LpProblem all) {
        var least = new double[all.rows()];
        for (int column = 0; column < all.columns(); column++) {
            for (int entry = all.start(column); entry < all.start(column + 1); entry++) {
                double value = all.value(entry);
                least[all.rowIndex(entry)] += value * (value > 0 ? all.lower(column) : all.upper(column));
            }
        }
        return least;
    }

    /** The greatest value of a column that the leader's rows allow, one by one. */
    double upper(int column) {
        return upper[column];
    }
}
