// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solution.Values;

/**
 * What came of a run. What is not known is {@code null} or NaN.
 *
 * @param status what is known now
 * @param objective of the leader, NaN without a point
 * @param bound the best that any decision can reach, as far as proven; NaN where nothing is
 * @param columns a value for each column of the high-point problem, {@code null} without a point
 * @param shadowPrices for each row of the high-point problem that of the follower who owns it, as the leader counted on
 * it; NaN for rows of the leader and of followers with integer columns; {@code null} without a point
 * @param certificate computed anew for the point, {@code null} without one
 * @param solver who solved, and how
 * @param nodes of branch and bound
 * @param seconds for all
 * @param diagnostics sentences for the user
 */
public record BilevelSolution(BilevelStatus status, double objective, double bound, @Nullable Values columns,
        @Nullable Values shadowPrices, @Nullable Certificate certificate, String solver, long nodes, double seconds,
        List<String> diagnostics) {

    public BilevelSolution {
        diagnostics = List.copyOf(diagnostics);
        if (status.hasPoint() != (columns != null) || status.hasPoint() != (certificate != null)) {
            throw new IllegalArgumentException("A point and its certificate go with OPTIMAL and FEASIBLE, no other.");
        }
    }

    /** Value of a column of the high-point problem; throws without a point. */
    public double value(int column) {
        if (columns == null) {
            throw new IllegalStateException("The solution is " + status + " and has no point.");
        }
        return columns.get(column);
    }
}
