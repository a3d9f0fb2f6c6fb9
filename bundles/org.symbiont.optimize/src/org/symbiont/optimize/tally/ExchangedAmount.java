// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.optimize.compile.CompiledExchange;

/** How much of a resource exchanges send from or to a scope, before losses; of a company, without those inside of it. */
public final class ExchangedAmount extends ExchangeTally {
    private final Scope scope;
    private final int resource;

    public ExchangedAmount(Scope scope, int resource) {
        this.scope = scope;
        this.resource = resource;
    }

    @Override
    boolean counts(CompiledExchange exchange) {
        return exchange.resource() == resource && (scope.isCluster() || scope.isCrossedBy(exchange));
    }

    @Override
    double weight(CompiledExchange exchange, int period) {
        return 1;
    }
}
