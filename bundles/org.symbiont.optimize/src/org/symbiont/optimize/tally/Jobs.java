// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.optimize.problem.Draft;

/** Jobs times the share of the time that each unit is on. A unit that cannot be off is always on. */
public final class Jobs implements Tally {
    private final Scope scope;

    public Jobs(Scope scope) {
        this.scope = scope;
    }

    @Override
    public void visit(Draft draft, TermSink sink) {
        for (var site : draft.part().sites()) {
            for (int index : site.units()) {
                var unit = draft.cluster().units().get(index);
                for (int period = 0; period < draft.periods() && scope.hasUnit(index, site.company()); period++) {
                    double jobs = unit.jobs().at(period);
                    if (jobs != 0) {
                        OnTerms.visit(draft, unit, period, jobs / draft.periods(), sink);
                    }
                }
            }
        }
    }
}
