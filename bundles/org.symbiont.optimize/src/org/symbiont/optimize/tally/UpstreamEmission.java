// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.optimize.compile.CompiledTrade;

/** What was emitted elsewhere to make what is bought. */
final class UpstreamEmission extends TradeTally {
    private final int emission;

    UpstreamEmission(Scope scope, int emission) {
        super(scope);
        this.emission = emission;
    }

    @Override
    boolean counts(CompiledTrade trade) {
        return trade.upstream().has(emission);
    }

    @Override
    double weight(CompiledTrade trade, int period) {
        return trade.upstream().of(emission);
    }
}
