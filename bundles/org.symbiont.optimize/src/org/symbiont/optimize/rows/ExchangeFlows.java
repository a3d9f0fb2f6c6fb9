// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.rows;

import org.symbiont.optimize.compile.CompiledExchange;
import org.symbiont.optimize.compile.ExchangeEnd;
import org.symbiont.optimize.problem.Draft;

/**
 * Enters what exchanges send and receive into the balances at their ends, which must stand already: {@code + (1 - loss) sent} at the target,
 * {@code - sent} at the source.
 */
public final class ExchangeFlows {

    /** Enters all exchanges of a part. */
    public void enter(Draft draft) {
        for (int index : draft.part().exchanges()) {
            enter(draft, draft.cluster().exchanges().get(index));
        }
    }

    private static void enter(Draft draft, CompiledExchange exchange) {
        int sent = draft.columns().sent()[exchange.index()];
        int source = row(draft, exchange.source(), exchange.resource());
        if (source >= 0) {
            draft.diagonal(source, sent, -1);
        }
        int target = row(draft, exchange.target(), exchange.resource());
        for (int period = 0; period < draft.periods() && target >= 0; period++) {
            draft.lp().coefficient(target + period, sent + period, 1 - exchange.loss().at(period));
        }
    }

    /** The first row of the balance at an end, -1 where the end does not deal with the resource. */
    private static int row(Draft draft, ExchangeEnd end, int resource) {
        var balances = draft.balances();
        if (end.store() >= 0) {
            return balances.store()[end.store()];
        }
        if (end.unit() >= 0) {
            return row(balances.unit()[end.unit()], draft.cluster().units().get(end.unit()).slot(resource), draft);
        }
        var site = balances.siteOfCompany()[end.company()];
        return site == null ? -1 : row(balances.site()[site.index()], site.slot(resource), draft);
    }

    private static int row(int first, int slot, Draft draft) {
        return first < 0 || slot < 0 ? -1 : first + slot * draft.periods();
    }
}
