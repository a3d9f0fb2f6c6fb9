// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Why an answer may be called optimal, computed after the run from the point alone: the point satisfies all rows, each
 * follower was solved again at the leader's decision and has no regret, and the leader's objective is within the gap of
 * the proven bound.
 *
 * @param followers one check each, in order
 * @param violation a row or bound that the point breaks, {@code null} if there is none
 * @param objective the leader's
 * @param bound the best that any decision can reach, as far as proven; NaN where nothing is
 * @param gap distance of objective and bound, relative to {@code max(1, |objective|)}
 * @param allowedGap what was asked for
 * @param pessimistic the leader's objective at the same decision if followers do not favour it
 */
public record Certificate(List<FollowerCheck> followers, @Nullable String violation, double objective, double bound,
        double gap, double allowedGap, PessimisticValue pessimistic) {

    public Certificate {
        followers = List.copyOf(followers);
    }

    /** Whether the point is feasible and each follower's response an optimum. */
    public boolean isFeasible() {
        return violation == null && followers.stream().allMatch(FollowerCheck::holds);
    }

    /** Whether the bound is within the gap. */
    public boolean isProven() {
        return gap <= allowedGap;
    }

    /** Whether the answer may be called optimal. */
    public boolean holds() {
        return isFeasible() && isProven();
    }

    /** The largest regret of a follower, 0 without followers. */
    public double regret() {
        return followers.stream().mapToDouble(FollowerCheck::regret).max().orElse(0);
    }
}
