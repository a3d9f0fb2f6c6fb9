// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solution;

/**
 * How far single numbers may move, all else equal, until the solution's basis changes (Gal 1979). At a degenerate
 * optimum the intervals depend on the basis found, so solvers may give different, equally valid ones.
 *
 * @param costLow for each column the least cost at which the point stays optimal
 * @param costHigh for each column the greatest
 * @param rowLow for each row the least binding side for which its shadow price holds
 * @param rowHigh for each row the greatest
 */
public record Ranges(Values costLow, Values costHigh, Values rowLow, Values rowHigh) {
}
