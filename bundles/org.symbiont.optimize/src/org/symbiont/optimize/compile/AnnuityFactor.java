// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

/** What an investment costs a year. */
final class AnnuityFactor {
    private AnnuityFactor() {}

    /**
     * The share of an investment to be paid at the end of each year of its life so that the present value of all payments is the investment:
     * {@code i / (1 - (1 + i)^-n)}, {@code 1 / n} without interest, {@code i} for a life without end.
     *
     * @param rate interest a year, at least 0
     * @param years life, above 0, or infinite
     */
    static double of(double rate, double years) {
        if (rate == 0) {
            return 1 / years;
        }
        return Double.isInfinite(years) ? rate : rate / -Math.expm1(-years * Math.log1p(rate));
    }
}
