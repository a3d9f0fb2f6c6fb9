// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import org.symbiont.sd.ir.Slots;

/** Moves levels by known rates. */
public final class LevelMoves {
    private LevelMoves() {}

    /** {@code level += dt * rate}. */
    public static void move(double[] x, double[] rates) {
        double h = x[Slots.DT];
        for (int i = 0; i < rates.length; i++) {
            x[Slots.FIRST + i] += h * rates[i];
        }
    }
}
