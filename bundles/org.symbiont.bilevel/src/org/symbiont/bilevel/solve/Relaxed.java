// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solution.Basis;
import org.symbiont.lp.solution.Values;

/**
 * What the linear relaxation of a node says.
 *
 * @param outcome whether there is a point
 * @param value of the objective as a minimum; negative infinity where it has no limit
 * @param columns a feasible point, optimal if the value is finite
 */
record Relaxed(Outcome outcome, double value, @Nullable Values columns, @Nullable Basis basis) {
    /** Whether there is a point. */
    enum Outcome {
        POINT, EMPTY, STOPPED, TROUBLE
    }

    static Relaxed without(Outcome outcome) {
        return new Relaxed(outcome, Double.NaN, null, null);
    }

    boolean isUnbounded() {
        return value == Double.NEGATIVE_INFINITY;
    }
}
