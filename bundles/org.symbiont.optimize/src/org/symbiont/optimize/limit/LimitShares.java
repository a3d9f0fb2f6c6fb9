// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.limit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Company;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Split;
import org.symbiont.model.SplitShare;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.Part;
import org.symbiont.optimize.tally.TermSink;

/**
 * Finds out which parts a limit concerns, and what share of it each may use. A limit that concerns one part only is that part's own. One that
 * several share is divided as the model says: equally among those that it concerns, or by named shares, the rest equally among the others.
 * Where the model says nothing, nobody keeps to it.
 */
public final class LimitShares {
    private final CompiledCluster cluster;
    private final List<Draft> drafts;

    public LimitShares(CompiledCluster cluster, List<Draft> drafts) {
        this.cluster = cluster;
        this.drafts = List.copyOf(drafts);
    }

    /**
     * The share of each part, by its index: below zero where the limit does not concern it.
     *
     * @return {@code null} where several parts share the limit and the model does not say how
     */
    public double @Nullable [] of(PlanLimit limit) {
        var concerned = new ArrayList<Draft>();
        for (var draft : drafts) {
            if (concerns(limit, draft)) {
                concerned.add(draft);
            }
        }
        var shares = new double[drafts.size()];
        Arrays.fill(shares, -1);
        if (concerned.size() == 1) {
            shares[concerned.getFirst().part().index()] = 1;
            return shares;
        }
        if (concerned.isEmpty()) {
            return shares;
        }
        var split = limit.split();
        if (split == null) {
            return null;
        }
        divide(split, concerned, shares);
        return shares;
    }

    private static boolean concerns(PlanLimit limit, Draft draft) {
        var finder = new TermFinder();
        limit.form().visit(draft, finder);
        return finder.found;
    }

    private void divide(Split split, List<Draft> concerned, double[] shares) {
        double rest = 1;
        var unnamed = new ArrayList<Part>();
        for (var draft : concerned) {
            double share = named(split, draft.part(), concerned);
            if (share >= 0) {
                shares[draft.part().index()] = share;
                rest -= share;
            } else {
                unnamed.add(draft.part());
            }
        }
        for (var part : unnamed) {
            shares[part.index()] = Math.max(0, rest) / unnamed.size();
        }
    }

    /** The share that the model names for a part: its own, its company's divided by the parts of the company, or the sum of its units'. */
    private double named(Split split, Part part, List<Draft> concerned) {
        double sum = -1;
        for (var share : split.getShares()) {
            double value = value(share);
            var owner = share.getOwner();
            if (owner == part.element()) {
                return value;
            }
            if (owner != null && part.element().eContainer() == owner) {
                return value / concerned.stream().filter(each -> each.part().element().eContainer() == owner).count();
            }
            if (owner != null && part.element() instanceof Company && isInside(owner, part.element())) {
                sum = Math.max(0, sum) + value;
            }
        }
        return sum;
    }

    private static boolean isInside(EObject inner, NamedElement company) {
        return inner.eContainer() == company;
    }

    private double value(SplitShare share) {
        var amount = share.getShare();
        return amount.getValue().doubleValue() * cluster.measures().of(amount.getUnit(), amount).factor();
    }

    private static final class TermFinder implements TermSink {
        private boolean found;

        @Override
        public void add(int column, int period, double coefficient) {
            found |= coefficient != 0;
        }

        @Override
        public void constant(int period, double value) {
            // What no decision changes is no reason to be asked.
        }

        @Override
        public void shared() {
            found = true;
        }
    }
}
