// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.optimize.compile.CompiledExchange;

/** What carrying emits; it counts for the receiver, who pays for the way. */
final class CarriageEmission extends ExchangeTally {
    private final Scope scope;
    private final int emission;

    CarriageEmission(Scope scope, int emission) {
        this.scope = scope;
        this.emission = emission;
    }

    @Override
    boolean counts(CompiledExchange exchange) {
        return scope.hasEnd(exchange.target()) && exchange.emissions().has(emission);
    }

    @Override
    double weight(CompiledExchange exchange, int period) {
        return exchange.emissions().of(emission);
    }
}
