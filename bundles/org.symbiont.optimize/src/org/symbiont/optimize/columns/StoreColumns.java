// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.columns;

import org.symbiont.optimize.compile.CompiledStore;
import org.symbiont.optimize.problem.ColumnFamily;
import org.symbiont.optimize.problem.Draft;

/**
 * What is put into a store and drawn from it, and what it holds at the end of each period. It ends as it began (or as near to that as it can
 * hold then), so that a plan neither lives on its stock nor hides waste in it.
 */
public final class StoreColumns {

    /** Appends the columns of all stores of a part. */
    public void append(Draft draft) {
        for (var site : draft.part().sites()) {
            for (int store : site.stores()) {
                append(draft, draft.cluster().stores().get(store));
            }
        }
    }

    private static void append(Draft draft, CompiledStore store) {
        var columns = draft.columns();
        int index = store.index();
        columns.put()[index] = draft.columns(ColumnFamily.PUT, store.element(), -1);
        columns.drawn()[index] = draft.columns(ColumnFamily.DRAWN, store.element(), -1);
        columns.level()[index] = draft.columns(ColumnFamily.LEVEL, store.element(), -1);
        for (int period = 0; period < draft.periods(); period++) {
            draft.lp().bounds(columns.level()[index] + period, store.low(), store.high().at(period));
        }
        int last = draft.periods() - 1;
        double end = Math.max(store.low(), Math.min(store.initial(), store.high().at(last)));
        draft.lp().bounds(columns.level()[index] + last, end, end);
    }
}
