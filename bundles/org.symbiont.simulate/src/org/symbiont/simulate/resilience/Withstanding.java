// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.resilience;

import java.util.function.DoubleFunction;

/**
 * Ecological resilience: the largest disturbance after which the structure is kept, found by bisection over its magnitude, where 1 is the
 * disturbance as stated.
 *
 * @param magnitude the largest that was seen to be withstood
 * @param isLimit whether a larger one cannot be, or was not tried, so that the true value may be larger
 */
public record Withstanding(double magnitude, boolean isLimit) {
    private static final int HALVINGS = 5;
    private static final double LARGEST = 8;

    /** What came of a disturbance. */
    public enum Fate {
        /** The structure is as without the disturbance. */
        KEPT,
        /** It is another one. */
        LOST,
        /** There is no such disturbance: a share below zero, for example. */
        IMPOSSIBLE
    }

    /** Searches from the disturbance as stated: up while it is withstood, else between nothing and it. */
    public static Withstanding search(DoubleFunction<Fate> fates) {
        double kept = 0;
        double lost = 1;
        var fate = fates.apply(lost);
        while (fate == Fate.KEPT && lost < LARGEST) {
            kept = lost;
            lost *= 2;
            fate = fates.apply(lost);
        }
        if (fate == Fate.KEPT) {
            return new Withstanding(lost, true);
        }
        boolean isLimit = fate == Fate.IMPOSSIBLE;
        for (int k = 0; k < HALVINGS && !(isLimit && kept == 1); k++) {
            double middle = (kept + lost) / 2;
            if (fates.apply(middle) == Fate.KEPT) {
                kept = middle;
            } else {
                lost = middle;
            }
        }
        return new Withstanding(kept, isLimit);
    }
}
