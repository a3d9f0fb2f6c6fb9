// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solver.SolveOptions;

/**
 * What is asked of a run.
 *
 * @param timeLimit for the whole run; {@code null} for none
 * @param relativeGap a point within this of the proven bound counts as optimal
 * @param absoluteGap likewise, in units of the leader's objective
 * @param regretTolerance how much better a follower could do at the leader's point and still count as optimal, relative
 * to {@code max(1, |its optimum|)}. Ten times the feasibility tolerance of the solvers, for the objective adds up many
 * columns.
 * @param method how
 * @param pairsForSets up to how many complementarities {@link BilevelMethod#AUTO} leaves to the solver's sets
 * @param nodeLimit of the tree
 * @param integerLimit how many integer columns the followers may have together before the problem is refused
 */
public record BilevelOptions(@Nullable Duration timeLimit, double relativeGap, double absoluteGap,
        double regretTolerance, BilevelMethod method, int pairsForSets, int nodeLimit, int integerLimit) {

    /** No time limit, a gap of 1e-6, regret up to 1e-6. */
    public static final BilevelOptions DEFAULT = new BilevelOptions(null, 1e-6, 1e-9, 1e-6, BilevelMethod.AUTO, 40,
            1_000_000, 100);

    public BilevelOptions withTimeLimit(@Nullable Duration limit) {
        return new BilevelOptions(limit, relativeGap, absoluteGap, regretTolerance, method, pairsForSets, nodeLimit,
                integerLimit);
    }

    public BilevelOptions withRelativeGap(double gap) {
        return new BilevelOptions(timeLimit, gap, absoluteGap, regretTolerance, method, pairsForSets, nodeLimit,
                integerLimit);
    }

    public BilevelOptions withMethod(BilevelMethod how) {
        return new BilevelOptions(timeLimit, relativeGap, absoluteGap, regretTolerance, how, pairsForSets, nodeLimit,
                integerLimit);
    }

    public BilevelOptions withNodeLimit(int limit) {
        return new BilevelOptions(timeLimit, relativeGap, absoluteGap, regretTolerance, method, pairsForSets, limit,
                integerLimit);
    }

    public BilevelOptions withIntegerLimit(int limit) {
        return new BilevelOptions(timeLimit, relativeGap, absoluteGap, regretTolerance, method, pairsForSets, nodeLimit,
                limit);
    }

    /** The same for an ordinary problem. */
    SolveOptions forSolver(@Nullable Duration remaining) {
        return SolveOptions.DEFAULT.withRelativeGap(relativeGap).withAbsoluteGap(absoluteGap).withTimeLimit(remaining);
    }

    /** How far an objective may be from its bound. */
    double allowedGap(double objective) {
        return Math.max(absoluteGap, relativeGap * Math.max(1.0, Math.abs(objective)));
    }
}
