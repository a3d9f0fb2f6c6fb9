// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.rows;

import org.symbiont.model.TradeKind;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.RowFamily;
import org.symbiont.optimize.problem.Site;

/**
 * Of each resource a company has as much as it spends, in each period; a unit that decides alone is a company of its own here:
 *
 * <pre>
 * given by its units + bought + received + drawn - taken by its units - sold - disposed - sent - put = 0
 * </pre>
 *
 * What is received and sent {@link ExchangeFlows} enters.
 */
public final class SiteBalanceRows {

    /** Appends the rows of all sites of a part. */
    public void append(Draft draft) {
        for (var site : draft.part().sites()) {
            note(draft, site);
            for (int slot = 0; slot < site.resources().length; slot++) {
                int resource = site.resources()[slot];
                int row = draft.rows(RowFamily.SITE_BALANCE, site.element(), resource, 0, 0);
                enterUnits(draft, site, resource, row);
                enterStores(draft, site, resource, row);
                enterTrades(draft, site, slot, row);
            }
        }
    }

    private static void note(Draft draft, Site site) {
        draft.balances().site()[site.index()] = draft.nextRow();
        if (!site.isUnit()) {
            draft.balances().siteOfCompany()[site.company()] = site;
        }
    }

    private static void enterUnits(Draft draft, Site site, int resource, int row) {
        for (int unit : site.units()) {
            int slot = draft.cluster().units().get(unit).slot(resource);
            if (slot >= 0) {
                enter(draft, row, draft.columns().given()[unit][slot], 1);
                enter(draft, row, draft.columns().taken()[unit][slot], -1);
            }
        }
    }

    private static void enterStores(Draft draft, Site site, int resource, int row) {
        for (int store : site.stores()) {
            if (draft.cluster().stores().get(store).resource() == resource) {
                enter(draft, row, draft.columns().drawn()[store], 1);
                enter(draft, row, draft.columns().put()[store], -1);
            }
        }
    }

    private static void enterTrades(Draft draft, Site site, int slot, int row) {
        int[] trades = draft.cluster().tradesOf()[site.resources()[slot]];
        for (int each = 0; each < trades.length; each++) {
            boolean buys = draft.cluster().trades().get(trades[each]).kind() == TradeKind.BUY;
            enter(draft, row, draft.columns().trade()[site.index()][slot][each], buys ? 1 : -1);
        }
    }

    private static void enter(Draft draft, int row, int column, double coefficient) {
        if (column >= 0) {
            draft.diagonal(row, column, coefficient);
        }
    }
}
