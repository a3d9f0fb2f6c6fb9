// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import java.util.List;

import org.symbiont.optimize.problem.Draft;

/** Several tallies together. */
final class SumOf implements Tally {
    private final List<Tally> tallies;

    SumOf(Tally... tallies) {
        this.tallies = List.of(tallies);
    }

    @Override
    public void visit(Draft draft, TermSink sink) {
        tallies.forEach(each -> each.visit(draft, sink));
    }
}
