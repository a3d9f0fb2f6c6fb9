// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

/**
 * An investment that could be made.
 *
 * @param element qualified name of the exchange or unit
 * @param built whether it was made
 * @param cost of it, paid once, if made
 * @param unit of the cost
 * @param annuity what the horizon bears of it, if made
 * @param annuityUnit its unit
 * @param payer qualified name of who pays
 */
public record Investment(String element, boolean built, double cost, String unit, double annuity, String annuityUnit,
        String payer) {}
