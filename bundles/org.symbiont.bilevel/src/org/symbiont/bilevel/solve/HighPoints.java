// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.Arrays;

import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.solution.Values;

/** Points of high-point problems. */
final class HighPoints {
    private HighPoints() {}

    /**
     * The values of the high-point problem's columns, the first of these, with those of integer columns as whole numbers: a
     * follower may have no response to 2.9999999 links where it has one to 3.
     */
    static Values rounded(BilevelProblem problem, Values columns) {
        var all = problem.highPoint();
        var values = Arrays.copyOf(columns.toArray(), all.columns());
        for (int column = 0; column < values.length; column++) {
            if (all.kind(column).isInteger()) {
                values[column] = Math.rint(values[column]);
            }
        }
        return Values.owning(values);
    }
}
