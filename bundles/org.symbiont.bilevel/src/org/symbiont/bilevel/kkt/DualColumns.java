// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.kkt;

import org.symbiont.lp.solution.Values;

/**
 * Where the duals of the two sides of a follower's row or column stand in the single-level problem.
 *
 * @param lower column of the dual of the lower side (at least zero), -1 if it has none
 * @param upper column of the dual of the upper side (at least zero), -1 if it has none
 * @param sign +1 if the follower minimises, -1 if it maximises
 */
public record DualColumns(int lower, int upper, int sign) {
    static final int NONE = -1;

    /** The shadow price in the follower's own direction. */
    public double value(Values columns) {
        return sign * (valueOf(lower, columns) - valueOf(upper, columns));
    }

    private static double valueOf(int column, Values columns) {
        return column == NONE ? 0.0 : columns.get(column);
    }
}
