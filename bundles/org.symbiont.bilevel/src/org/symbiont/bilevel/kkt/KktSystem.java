// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.kkt;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.DualTerm;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.SosSet;

/**
 * A bi-level problem as a single level (Fortuny-Amat and McCarl 1981, with pairs in place of big M). The first columns
 * and rows are those of the high-point problem, in the same order and with the same meaning; slacks and duals follow.
 * Written for a follower that minimises {@code c y} (one that maximises minimises the negative) subject to
 * {@code L <= A x + B y <= U} and {@code l <= y <= u}:
 *
 * <pre>
 * A x + B y - s = L,  A x + B y + t = U,  y - v = l,  y + w = u          slacks s, t, v, w at least 0
 * c + D x - B'(lambda - mu) - rho + sigma = 0                            stationarity; D x: prices set by the leader
 * lambda, mu, rho, sigma at least 0
 * s lambda = 0,  t mu = 0,  v rho = 0,  w sigma = 0                      complementarity, one pair each
 * </pre>
 *
 * An integer column of a follower has no optimality condition; it is treated as given, so that for such a follower the system
 * is a relaxation: the rest of its plan is best for its integers, but the integers need not be.
 */
public final class KktSystem {
    private final LpProblem problem;
    private final List<Complementarity> pairs;
    private final @Nullable DualColumns[] rowDuals;
    private final @Nullable DualColumns[] boundDuals;

    KktSystem(LpProblem problem, List<Complementarity> pairs, @Nullable DualColumns[] rowDuals,
            @Nullable DualColumns[] boundDuals) {
        this.problem = problem;
        this.pairs = List.copyOf(pairs);
        this.rowDuals = rowDuals;
        this.boundDuals = boundDuals;
    }

    /** Builds the system. */
    public static KktSystem of(BilevelProblem bilevel) {
        var builder = new KktBuilder(bilevel);
        for (int f = 0; f < bilevel.followers().size(); f++) {
            new FollowerConditions(builder, f).add();
        }
        for (var term : bilevel.dualTerms()) {
            use(builder, term);
        }
        for (var term : bilevel.valueTerms()) {
            new FollowerValue(bilevel, term.follower()).addTo(builder, term);
        }
        return builder.build();
    }

    private static void use(KktBuilder builder, DualTerm term) {
        var dual = builder.rowDual(term.followerRow());
        if (dual == null) {
            return;
        }
        double coefficient = dual.sign() * term.coefficient();
        builder.addToLeader(term.leaderRow(), dual.lower(), coefficient);
        builder.addToLeader(term.leaderRow(), dual.upper(), -coefficient);
    }

    /** The single level without its pairs: a linear relaxation (and mixed-integer, where there are integer columns). */
    public LpProblem relaxation() {
        return problem;
    }

    /** What must be zero on one side. */
    public List<Complementarity> pairs() {
        return pairs;
    }

    /** The single level in full: each pair is a special ordered set of type 1. */
    public LpProblem withSets() {
        var sets = new ArrayList<>(problem.sosSets());
        for (var pair : pairs) {
            sets.add(SosSet.ofType1(pair.name(), pair.slack(), pair.dual()));
        }
        return problem.change().sosSets(sets).build();
    }

    /** Where the shadow price of a row stands; {@code null} for a row of the leader's. */
    public @Nullable DualColumns rowDual(int row) {
        return rowDuals[row];
    }

    /** Where the reduced cost of a follower's continuous column stands; {@code null} for any other column. */
    public @Nullable DualColumns boundDual(int column) {
        return boundDuals[column];
    }
}
