// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.math.BigDecimal;
import java.math.MathContext;

/** Takes the noise of conversions between units off numbers, so that 640 MW for 730 h are 467200 MWh and not 467200.00000000006. */
public final class Digits {
    /** Two digits less than a double holds: no number that a modeller writes has more. */
    private static final MathContext WRITTEN = new MathContext(14);

    private static final double FEW_DECIMALS = 1e6;

    private Digits() {}

    /** The number rounded to 14 significant digits. */
    public static double tidy(double value) {
        // what is written with few decimals already needs no exact arithmetic
        if (Math.rint(value * FEW_DECIMALS) / FEW_DECIMALS == value || !Double.isFinite(value)) {
            return value;
        }
        return new BigDecimal(value).round(WRITTEN).doubleValue();
    }
}
