// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledTrade;

/** How much all together trade at one of a market's prices. */
public final class TradedThrough extends TradeTally {
    private final int trade;

    public TradedThrough(int trade) {
        super(Scope.CLUSTER);
        this.trade = trade;
    }

    @Override
    boolean counts(CompiledTrade each) {
        return each.index() == trade;
    }

    @Override
    int onlyResource(CompiledCluster cluster) {
        return cluster.trades().get(trade).resource();
    }

    @Override
    double weight(CompiledTrade each, int period) {
        return 1;
    }
}
