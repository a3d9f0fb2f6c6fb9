// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

/**
 * What an exchange can send in a whole period.
 *
 * @param low least capacity that can be chosen
 * @param high the capacity, or the greatest that can be chosen, in each period
 * @param byCoordinator whether the coordinator chooses from the range
 */
public record CapacityRange(double low, PeriodValues high, boolean byCoordinator) {

    /** Whether a capacity has to be chosen. */
    public boolean isChoice() {
        return byCoordinator && low < high.greatest();
    }
}
