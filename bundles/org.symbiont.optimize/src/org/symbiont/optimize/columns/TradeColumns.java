// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.columns;

import org.symbiont.model.TradeKind;
import org.symbiont.optimize.problem.ColumnFamily;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.Site;

/**
 * What a site trades: it can buy what somebody there needs, and sell or dispose of what somebody there has. So nobody trades for the sake of
 * trading.
 */
public final class TradeColumns {

    /** Appends the columns of all sites of a part. */
    public void append(Draft draft) {
        for (var site : draft.part().sites()) {
            var bySlot = new int[site.resources().length][];
            for (int slot = 0; slot < bySlot.length; slot++) {
                bySlot[slot] = append(draft, site, slot);
            }
            draft.columns().trade()[site.index()] = bySlot;
        }
    }

    private static int[] append(Draft draft, Site site, int slot) {
        int[] trades = draft.cluster().tradesOf()[site.resources()[slot]];
        var first = new int[trades.length];
        for (int each = 0; each < trades.length; each++) {
            var trade = draft.cluster().trades().get(trades[each]);
            boolean makesSense = trade.kind() == TradeKind.BUY ? site.needs()[slot] : site.has()[slot];
            first[each] = makesSense ? draft.columns(family(trade.kind()), site.element(), trade.index()) : -1;
        }
        return first;
    }

    private static ColumnFamily family(TradeKind kind) {
        return switch (kind) {
            case BUY -> ColumnFamily.BUY;
            case SELL -> ColumnFamily.SELL;
            case DISPOSE -> ColumnFamily.DISPOSE;
        };
    }
}
