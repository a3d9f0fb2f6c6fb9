// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.model.TradeKind;
import org.symbiont.optimize.compile.CompiledTrade;

/** What is earned by selling, or paid for buying and disposing. */
final class TradedMoney extends TradeTally {
    private final boolean earned;

    TradedMoney(Scope scope, boolean earned) {
        super(scope);
        this.earned = earned;
    }

    @Override
    boolean counts(CompiledTrade trade) {
        return trade.kind() == TradeKind.SELL == earned;
    }

    @Override
    double weight(CompiledTrade trade, int period) {
        return trade.price().at(period);
    }
}
