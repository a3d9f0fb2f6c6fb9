// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.optimize.problem.Draft;

/** What is put into a store, or drawn from it. */
public final class StoreMovement implements Tally {
    private final int store;
    private final boolean put;

    public StoreMovement(int store, boolean put) {
        this.store = store;
        this.put = put;
    }

    @Override
    public void visit(Draft draft, TermSink sink) {
        for (var site : draft.part().sites()) {
            for (int each : site.stores()) {
                int column = (put ? draft.columns().put() : draft.columns().drawn())[each];
                for (int period = 0; period < draft.periods() && each == store; period++) {
                    sink.add(column + period, period, 1);
                }
            }
        }
    }
}
