// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.optimize.compile.CompiledCost;
import org.symbiont.optimize.compile.CompiledExchange;

/** What a receiver pays for one unit sent: the way in any case; the transfer price and the fee only where the scope is not the cluster. */
final class TransferCost extends ExchangeTally {
    private final Scope scope;

    TransferCost(Scope scope) {
        this.scope = scope;
    }

    @Override
    boolean counts(CompiledExchange exchange) {
        return scope.hasEnd(exchange.target());
    }

    @Override
    double weight(CompiledExchange exchange, int period) {
        double cost = exchange.carriage().at(period);
        for (var each : exchange.costs()) {
            if (each instanceof CompiledCost.PerAmount perAmount) {
                cost += perAmount.price().at(period);
            }
        }
        if (scope.isCluster()) {
            return cost;
        }
        double price = scope.isCrossedBy(exchange) ? exchange.terms().price().middle(period) : 0;
        return cost + price + exchange.terms().fee().middle(period);
    }
}
