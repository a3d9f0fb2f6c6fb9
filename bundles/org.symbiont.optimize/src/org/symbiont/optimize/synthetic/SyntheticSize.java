// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.synthetic;

/**
 * How large a synthetic cluster is.
 *
 * @param companies how many
 * @param unitsPerCompany how many units each has
 * @param resources how many there are to trade
 * @param periods hours that are planned
 */
public record SyntheticSize(int companies, int unitsPerCompany, int resources, int periods) {

    public SyntheticSize {
        if (companies < 1 || unitsPerCompany < 1 || resources < 2 || periods < 1) {
            throw new IllegalArgumentException(
                    "A synthetic cluster has at least one company, one unit, two resources and one period.");
        }
    }
}
