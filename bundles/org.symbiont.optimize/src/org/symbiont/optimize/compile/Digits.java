// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.IntStream;

/** Takes the noise of conversions between units off numbers, so that 640 MW for 730 h are 467200 MWh and not 467200.00000000006. */
public final class Digits {
    /** Two digits less than a double holds: no number that a modeller writes has more. */
    private static final MathContext WRITTEN = new MathContext(14);

    private static final double FEW_DECIMALS = 1e6;

    /** Those that a double holds exactly: 1 to 1e22. */
    private static final double[] POWERS_OF_TEN = IntStream.rangeClosed(0, 22)
            .mapToDouble(power -> Double.parseDouble("1e" + power)).toArray();

    private Digits() {}

    /** The number rounded to 14 significant digits. */
    public static double tidy(double value) {
        // what is written with few decimals already needs no exact arithmetic
        if (Math.rint(value * FEW_DECIMALS) / FEW_DECIMALS == value || !Double.isFinite(value)) {
            return value;
        }
        double quick = quick(value);
        return Double.isNaN(quick) ? new BigDecimal(value).round(WRITTEN).doubleValue() : quick;
    }

    /**
     * The same without exact arithmetic: a whole number of 14 digits divided by a power of ten, both of them exact, is the nearest double. NaN
     * where the power is not exact, or where the next digits are so near to one half that their own error could decide.
     */
    private static double quick(double value) {
        int power = 13 - (int) Math.floor(Math.log10(Math.abs(value)));
        if (power < 0 || power >= POWERS_OF_TEN.length) {
            return Double.NaN;
        }
        double scaled = value * POWERS_OF_TEN[power];
        double whole = Math.rint(scaled);
        boolean isClear = Math.abs(Math.abs(scaled - whole) - 0.5) > 0.1;
        boolean has14Digits = Math.abs(whole) >= 1e13 && Math.abs(whole) < 1e14;
        return isClear && has14Digits ? whole / POWERS_OF_TEN[power] : Double.NaN;
    }
}
