// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.model.TradeKind;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledTrade;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.Site;

/** Something about what is traded with the markets. */
abstract class TradeTally implements Tally {
    private final Scope scope;

    TradeTally(Scope scope) {
        this.scope = scope;
    }

    /** Whether a trade counts. */
    abstract boolean counts(CompiledTrade trade);

    /** The index of the only resource that can count, -1 where several can: spares a look at all the others. */
    int onlyResource(CompiledCluster cluster) {
        return -1;
    }

    /** What one unit traded counts for in a period. */
    abstract double weight(CompiledTrade trade, int period);

    @Override
    public void visit(Draft draft, TermSink sink) {
        for (var site : draft.part().sites()) {
            if (scope.has(site)) {
                visit(draft, site, sink);
            } else if (scope.shares(draft.cluster(), site) && sharesTrade(draft.cluster(), site)) {
                sink.shared();
            }
        }
    }

    private void visit(Draft draft, Site site, TermSink sink) {
        int only = onlyResource(draft.cluster());
        if (only < 0) {
            for (int slot = 0; slot < site.resources().length; slot++) {
                visit(draft, site, slot, sink);
            }
        } else if (site.slot(only) >= 0) {
            visit(draft, site, site.slot(only), sink);
        }
    }

    private void visit(Draft draft, Site site, int slot, TermSink sink) {
        var cluster = draft.cluster();
        int[] columns = draft.columns().trade()[site.index()][slot];
        int[] trades = cluster.tradesOf()[site.resources()[slot]];
        for (int each = 0; each < trades.length; each++) {
            var trade = cluster.trades().get(trades[each]);
            if (columns[each] >= 0 && counts(trade)) {
                visit(trade, columns[each], draft.periods(), sink);
            }
        }
    }

    private void visit(CompiledTrade trade, int column, int periods, TermSink sink) {
        for (int period = 0; period < periods; period++) {
            double weight = weight(trade, period);
            if (weight != 0) {
                sink.add(column + period, period, weight);
            }
        }
    }

    /** Whether the scope's unit has a part in any of the site's trades that count. */
    private boolean sharesTrade(CompiledCluster cluster, Site site) {
        var unit = cluster.units().get(scope.index());
        for (int resource : unit.resources()) {
            for (int index : cluster.tradesOf()[resource]) {
                var trade = cluster.trades().get(index);
                boolean makesSense = trade.kind() == TradeKind.BUY ? unit.uses(resource) : unit.makes(resource);
                if (makesSense && site.slot(resource) >= 0 && counts(trade)) {
                    return true;
                }
            }
        }
        return false;
    }
}
