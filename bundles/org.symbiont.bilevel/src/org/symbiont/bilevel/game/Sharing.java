// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.game;

import org.symbiont.lp.solution.Values;

/** What came of sharing. */
public sealed interface Sharing {

    /**
     * Shares that add up to the value of all together.
     *
     * @param amounts of each player
     * @param errors by how much each amount may be off, with {@link SampledShapley#CONFIDENCE}; zero where exact
     */
    record Shares(Values amounts, Values errors) implements Sharing {

        static Shares exact(double[] amounts) {
            return new Shares(Values.owning(amounts), Values.owning(new double[amounts.length]));
        }

        /**
         * What each player must be paid (negative: pays) so that it ends with its share; they add up to zero where the
         * plan is worth what is shared.
         *
         * @param earned by each player in the common plan
         */
        public Values sidePayments(Values earned) {
            var payments = amounts.toArray();
            for (int player = 0; player < payments.length; player++) {
                payments[player] -= earned.get(player);
            }
            return Values.owning(payments);
        }
    }

    /** No shares, and why. */
    record Refused(String message) implements Sharing {}
}
