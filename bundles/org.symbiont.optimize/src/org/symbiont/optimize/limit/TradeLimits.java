// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.limit;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.model.TradeKind;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.problem.RowFamily;
import org.symbiont.optimize.tally.TradedThrough;

/** Limits of markets: on what all companies together buy, sell or dispose of at a price. */
public final class TradeLimits {
    private TradeLimits() {}

    /** All limits of all markets. */
    public static List<PlanLimit> of(CompiledCluster cluster) {
        var limits = new ArrayList<PlanLimit>();
        for (var trade : cluster.trades()) {
            var resource = cluster.resources().get(trade.resource());
            for (var bound : trade.bounds()) {
                limits.add(PlanLimit.of(RowFamily.TRADE_LIMIT, resource.element(),
                        words(trade.kind()) + " of " + ModelNames.of(resource.element()),
                        new TradedThrough(trade.index()),
                        bound, resource.unit()));
            }
        }
        return limits;
    }

    private static String words(TradeKind kind) {
        return switch (kind) {
            case BUY -> "purchases";
            case SELL -> "sales";
            case DISPOSE -> "disposal";
        };
    }
}
