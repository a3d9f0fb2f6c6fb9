// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

/**
 * What is paid for one unit sent.
 *
 * @param price from the receiver to the sender
 * @param fee from the receiver to the coordinator
 * @param subsidy from the coordinator to the sender
 */
public record PaymentTerms(Payment price, Payment fee, Payment subsidy) {

    /**
     * A payment, or the range from which the coordinator chooses it.
     *
     * @param low least
     * @param high greatest
     * @param byCoordinator whether the coordinator chooses
     */
    public record Payment(PeriodValues low, PeriodValues high, boolean byCoordinator) {
        /** No payment. */
        public static final Payment NONE = new Payment(PeriodValues.ZERO, PeriodValues.ZERO, false);

        /** Whether it is a range and not one number. */
        public boolean isRange() {
            return low.least() != high.least() || low.greatest() != high.greatest();
        }

        /** The middle of the range, in a period. */
        public double middle(int period) {
            return (low.at(period) + high.at(period)) / 2;
        }
    }
}
