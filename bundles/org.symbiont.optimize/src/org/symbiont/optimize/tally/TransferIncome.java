// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.optimize.compile.CompiledExchange;

/** What a sender is paid: the transfer price by the receiver, the subsidy by the coordinator. Nothing of it is income of the cluster. */
final class TransferIncome extends ExchangeTally {
    private final Scope scope;

    TransferIncome(Scope scope) {
        this.scope = scope;
    }

    @Override
    boolean counts(CompiledExchange exchange) {
        return !scope.isCluster() && scope.hasEnd(exchange.source());
    }

    @Override
    double weight(CompiledExchange exchange, int period) {
        double price = scope.isCrossedBy(exchange) ? exchange.terms().price().middle(period) : 0;
        return price + exchange.terms().subsidy().middle(period);
    }
}
