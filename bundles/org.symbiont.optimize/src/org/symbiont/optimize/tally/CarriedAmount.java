// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.optimize.compile.CompiledExchange;

/** How much of a resource a transport carries. */
public final class CarriedAmount extends ExchangeTally {
    private final int transport;
    private final int resource;

    public CarriedAmount(int transport, int resource) {
        this.transport = transport;
        this.resource = resource;
    }

    @Override
    boolean counts(CompiledExchange exchange) {
        return exchange.transport() == transport && exchange.resource() == resource;
    }

    @Override
    double weight(CompiledExchange exchange, int period) {
        return 1;
    }
}
