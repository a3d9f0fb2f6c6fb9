// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solution;

/**
 * How far single numbers may move, all else equal, until the solution's basis changes (Gal 1979). At a degenerate
 * optimum the intervals depend on the basis found, so solvers may give different, equally valid ones.
 *
 * @param costLow for each column the least cost at which the point stays optimal; NaN where the solver does not know it
 * @param costHigh for each column the greatest; NaN likewise
 * @param rowLow for each row the least right-hand side for which its shadow price holds; NaN for a row that does not
 * bind
 * @param rowHigh for each row the greatest; NaN likewise
 */
public record Ranges(Values costLow, Values costHigh, Values rowLow, Values rowHigh) {

    /** The same without the rows in the basis: those do not bind, and solvers disagree about what to say of them. */
    public Ranges bindingAt(Basis basis) {
        return new Ranges(costLow, costHigh, binding(rowLow, basis), binding(rowHigh, basis));
    }

    private static Values binding(Values values, Basis basis) {
        var result = values.toArray();
        for (int row = 0; row < result.length; row++) {
            if (basis.row(row) == Basis.Place.BASIC) {
                result[row] = Double.NaN;
            }
        }
        return Values.owning(result);
    }
}
