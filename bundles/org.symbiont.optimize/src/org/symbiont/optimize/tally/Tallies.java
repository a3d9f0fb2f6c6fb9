// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

/** The totals of the language that are sums of several tallies. */
public final class Tallies {
    private Tallies() {}

    /** Money earned: by selling and, where the scope is not the cluster, by transfer prices and subsidies. */
    public static Tally revenue(Scope scope) {
        return new SumOf(new TradedMoney(scope, true), new TransferIncome(scope));
    }

    /**
     * Money paid: for buying, disposing, running, direct emissions, stores, transport, investments as annuities and, where the scope is not the
     * cluster, transfer prices and fees.
     */
    public static Tally cost(Scope scope) {
        return new SumOf(new TradedMoney(scope, false), new UnitCost(scope), new StandingCost(scope),
                new TransferCost(scope));
    }

    /** Everything emitted: directly, upstream of what is bought, and on the way of what is received. */
    public static Tally emitted(Scope scope, int emission) {
        return new SumOf(new DirectEmission(scope, emission), new UpstreamEmission(scope, emission),
                new CarriageEmission(scope, emission));
    }
}
