// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.math.BigDecimal;

import org.symbiont.lp.problem.LpProblem;

/**
 * A row as MPS says it: a type, a right-hand side, and for two ends a range, the width from one end to the other.
 *
 * @param range as text, for the width of two doubles may have more digits than a double; empty for none
 */
record MpsRowForm(char type, double rhs, String range) {

    static MpsRowForm of(LpProblem problem, int row) {
        double lower = problem.rowLower(row);
        double upper = problem.rowUpper(row);
        if (lower == upper) {
            return new MpsRowForm('E', lower, "");
        }
        if (Double.isInfinite(lower)) {
            return Double.isInfinite(upper) ? new MpsRowForm('N', 0, "") : new MpsRowForm('L', upper, "");
        }
        return Double.isInfinite(upper)
                ? new MpsRowForm('G', lower, "")
                : new MpsRowForm('L', upper, width(lower, upper));
    }

    /** The width as a double, if from it the lower end comes back; else with all its digits. */
    private static String width(double lower, double upper) {
        String rounded = Numerals.text(upper - lower);
        return minus(upper, rounded) == lower
                ? rounded
                : new BigDecimal(upper).subtract(new BigDecimal(lower)).stripTrailingZeros().toString();
    }

    /** One end from the other and the width, rounded only once. */
    static double minus(double side, String width) {
        return new BigDecimal(side).subtract(new BigDecimal(width)).doubleValue();
    }
}
