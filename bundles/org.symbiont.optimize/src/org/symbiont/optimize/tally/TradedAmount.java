// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.model.TradeKind;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledTrade;

/** How much of a resource is bought, sold or disposed of. */
public final class TradedAmount extends TradeTally {
    private final TradeKind kind;
    private final int resource;

    public TradedAmount(Scope scope, TradeKind kind, int resource) {
        super(scope);
        this.kind = kind;
        this.resource = resource;
    }

    @Override
    boolean counts(CompiledTrade trade) {
        return trade.kind() == kind && trade.resource() == resource;
    }

    @Override
    int onlyResource(CompiledCluster cluster) {
        return resource;
    }

    @Override
    double weight(CompiledTrade trade, int period) {
        return 1;
    }
}
