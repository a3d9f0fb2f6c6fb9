// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.rows;

import org.symbiont.optimize.compile.CompiledStore;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.RowFamily;

/**
 * What a store holds follows from what it held:
 *
 * <pre>
 * level[t] = kept[t] level[t-1] + put[t] + received[t] - drawn[t] - sent[t]
 * </pre>
 *
 * with the initial content before the first period, which is also the content after the last one. {@link ExchangeFlows} enters what is
 * received and sent.
 */
public final class StoreRows {

    /** Appends the rows of all stores of a part. */
    public void append(Draft draft) {
        for (var site : draft.part().sites()) {
            for (int index : site.stores()) {
                append(draft, draft.cluster().stores().get(index));
            }
        }
    }

    private static void append(Draft draft, CompiledStore store) {
        int row = draft.rows(RowFamily.STORE, store.element(), store.resource(), 0, 0);
        draft.balances().store()[store.index()] = row;
        int level = draft.columns().level()[store.index()];
        draft.diagonal(row, level, -1);
        draft.diagonal(row, draft.columns().put()[store.index()], 1);
        draft.diagonal(row, draft.columns().drawn()[store.index()], -1);
        double initial = -store.kept().at(0) * store.initial();
        draft.lp().rowBounds(row, initial, initial);
        for (int period = 1; period < draft.periods(); period++) {
            draft.lp().coefficient(row + period, level + period - 1, store.kept().at(period));
        }
    }
}
