// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

/**
 * Where an exchange starts or ends.
 *
 * @param company index of the company
 * @param unit index of the unit, -1 where it is the company's own or a store's
 * @param store index of the store, -1 where it is not a store
 */
public record ExchangeEnd(int company, int unit, int store) {

    /** Whether it is the company as a whole. */
    public boolean isCompany() {
        return unit < 0 && store < 0;
    }
}
