// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.Arrays;
import java.util.TreeSet;

import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.limit.LimitRows;
import org.symbiont.optimize.limit.LimitShares;
import org.symbiont.optimize.limit.PlanLimit;

/**
 * Appends limits. One that concerns a follower alone is a row of its own; one that several share and the model divides, a row of each; one that
 * several share and nobody divides, a row of the leader's, like the row that what is offered equals what is taken.
 */
final class CoordinatorLimits {
    private final CoordinatorDraft all;
    private final Findings findings;
    private final LimitShares shares;

    CoordinatorLimits(CoordinatorDraft all, Findings findings) {
        this.all = all;
        this.findings = findings;
        shares = new LimitShares(all.draft().cluster(), all.limitViews());
    }

    void append(PlanLimit limit, int number) {
        double[] share = limit.split() == null ? null : shares.of(limit);
        if (share != null && Arrays.stream(share).filter(each -> each >= 0).count() > 1) {
            appendDivided(limit, number, share);
            return;
        }
        var concerned = concerned(limit);
        if (new LimitRows().append(all.draft(), limit, number, 1, 0) == null) {
            findings.error(limit.element(), "limit.shared", "The limit on " + limit.about()
                    + " cannot be kept where companies follow: what a company trades belongs to all of its units.");
        }
        all.owners().noteRows(all.draft(), concerned.size() == 1 ? concerned.first() : Owners.LEADER);
    }

    private TreeSet<Integer> concerned(PlanLimit limit) {
        var concerned = new TreeSet<Integer>();
        TermMap.of(limit.form(), all.draft()).coefficients().keySet()
                .forEach(column -> concerned.add(all.owners().ofColumn(column)));
        return concerned;
    }

    private void appendDivided(PlanLimit limit, int number, double[] share) {
        for (var part : all.parts()) {
            double own = share[part.number()];
            if (own >= 0) {
                var counted = all.view(part.forLimits(), all.draft().cluster());
                new LimitRows().append(all.draft(), counted, limit, number, own, 0);
                all.owners().noteRows(all.draft(), part.number());
            }
        }
    }
}
