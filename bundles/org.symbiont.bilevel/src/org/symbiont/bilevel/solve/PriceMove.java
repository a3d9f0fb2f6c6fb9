// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import org.symbiont.bilevel.problem.BilevelProblem;

/**
 * How a follower's objective for given values of its columns depends on the prices: {@code constant + sum(slope[k] price[k])},
 * turned so that more is better for the follower.
 *
 * @param constant what it is at prices of zero, all else of the leader's as given
 * @param slope by price
 */
record PriceMove(double constant, double[] slope) {

    /**
     * The move of a follower.
     *
     * @param costs of the follower's columns with all prices at zero
     * @param own values of its columns
     */
    static PriceMove of(BilevelProblem problem, int follower, PriceColumns prices, double[] costs, double[] own) {
        var who = problem.followers().get(follower);
        int better = -who.sense().sign();
        double constant = 0;
        var place = new int[problem.highPoint().columns()];
        for (int k = 0; k < own.length; k++) {
            constant += better * costs[k] * own[k];
            place[who.column(k)] = k;
        }
        var slope = new double[prices.count()];
        for (var price : who.prices()) {
            int index = prices.indexOf(price.leaderColumn());
            if (index >= 0) {
                slope[index] += better * price.coefficient() * own[place[price.column()]];
            }
        }
        return new PriceMove(constant, slope);
    }

    /** This move less another. */
    PriceMove less(PriceMove other) {
        var difference = slope.clone();
        for (int k = 0; k < difference.length; k++) {
            difference[k] -= other.slope[k];
        }
        return new PriceMove(constant - other.constant, difference);
    }

    /** Whether any price matters. */
    boolean dependsOnPrices() {
        for (double each : slope) {
            if (each != 0.0) {
                return true;
            }
        }
        return false;
    }
}
