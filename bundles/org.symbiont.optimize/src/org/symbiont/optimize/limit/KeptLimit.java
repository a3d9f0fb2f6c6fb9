// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.limit;

/**
 * The rows by which a part keeps to a limit.
 *
 * @param number of the limit among all
 * @param part index of the part
 * @param first row of the part's problem
 * @param share of the limit that the part may use
 * @param constants what of the left side no decision changes, by row
 * @param elsewhere what the limited total comes to in other parts, whatever they decide
 */
public record KeptLimit(int number, int part, int first, double share, double[] constants, double elsewhere) {

    /** The number of rows. */
    public int rows() {
        return constants.length;
    }

    /** The least that a row may come to. */
    public double lower(PlanLimit limit, int row) {
        return limit.isLeast() ? value(limit, row) : Double.NEGATIVE_INFINITY;
    }

    /** The most that a row may come to. */
    public double upper(PlanLimit limit, int row) {
        return limit.isMost() ? value(limit, row) : Double.POSITIVE_INFINITY;
    }

    private double value(PlanLimit limit, int row) {
        return limit.value().at(row) * share - constants[row] - elsewhere;
    }
}
