// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solution.Values;

/** The best point so far and the bound that goes with it, both of the objective as a minimum. */
final class Incumbent {
    private final BilevelOptions options;
    private double value = Double.POSITIVE_INFINITY;
    private @Nullable Values columns;
    private double leftOut = Double.POSITIVE_INFINITY;

    Incumbent(BilevelOptions options) {
        this.options = options;
    }

    void offer(double newValue, Values point) {
        if (newValue < value) {
            value = newValue;
            columns = point;
        }
    }

    /** Whether what is at least {@code bound} cannot be better by more than the gap; remembers what is left out. */
    boolean cutsOff(double bound) {
        boolean isCut = columns != null && bound >= value - options.allowedGap(value) / 2;
        if (isCut) {
            leftOut = Math.min(leftOut, bound);
        }
        return isCut;
    }

    /** The best that a part may hold which was left out although it could not be settled. */
    void leaveOut(double bound) {
        leftOut = Math.min(leftOut, bound);
    }

    double value() {
        return value;
    }

    @Nullable
    Values columns() {
        return columns;
    }

    /** What is proven, given the least bound of what is still open. */
    double proven(double open) {
        return Math.min(value, Math.min(open, leftOut));
    }
}
