// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solution.Basis;

/**
 * What is asked of a run.
 *
 * @param timeLimit for the whole run; {@code null} for none
 * @param relativeGap a mixed-integer point within this of the proven bound counts as optimal; at least 0
 * @param absoluteGap likewise, in units of the objective
 * @param threads at most; 1 keeps runs repeatable
 * @param wantsDuals whether duals are wanted; for a discrete problem the LP with the integers fixed is solved for them
 * @param wantsRanges whether sensitivity ranges are wanted; implies duals
 * @param warmStart basis to start from; solvers without {@link Capability#WARM_START} ignore it
 */
public record SolveOptions(@Nullable Duration timeLimit, double relativeGap, double absoluteGap, int threads,
        boolean wantsDuals,
        boolean wantsRanges, @Nullable Basis warmStart) {

    /** No time limit, a gap of 1e-6, one thread, no duals, no ranges. */
    public static final SolveOptions DEFAULT = new SolveOptions(null, 1e-6, 1e-9, 1, false, false, null);

    public SolveOptions {
        if (timeLimit != null && (timeLimit.isNegative() || timeLimit.isZero())) {
            throw new IllegalArgumentException(
                    "The time limit is " + seconds(timeLimit) + " s: it must be above zero.");
        }
        if (!(relativeGap >= 0) || !(absoluteGap >= 0)) {
            throw new IllegalArgumentException(
                    "The gap is " + Math.min(relativeGap, absoluteGap) + ": it must not be below zero.");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("The number of threads is " + threads + ": it must be at least 1.");
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** The time limit in seconds, infinite if there is none. */
    public double timeLimitSeconds() {
        return timeLimit == null ? Double.POSITIVE_INFINITY : seconds(timeLimit);
    }

    public SolveOptions withTimeLimit(@Nullable Duration limit) {
        return new SolveOptions(limit, relativeGap, absoluteGap, threads, wantsDuals, wantsRanges, warmStart);
    }

    public SolveOptions withRelativeGap(double gap) {
        return new SolveOptions(timeLimit, gap, absoluteGap, threads, wantsDuals, wantsRanges, warmStart);
    }

    public SolveOptions withAbsoluteGap(double gap) {
        return new SolveOptions(timeLimit, relativeGap, gap, threads, wantsDuals, wantsRanges, warmStart);
    }

    public SolveOptions withThreads(int count) {
        return new SolveOptions(timeLimit, relativeGap, absoluteGap, count, wantsDuals, wantsRanges, warmStart);
    }

    public SolveOptions withDuals(boolean wanted) {
        return new SolveOptions(timeLimit, relativeGap, absoluteGap, threads, wanted, wantsRanges, warmStart);
    }

    public SolveOptions withRanges(boolean wanted) {
        return new SolveOptions(timeLimit, relativeGap, absoluteGap, threads, wantsDuals || wanted, wanted, warmStart);
    }

    public SolveOptions withWarmStart(@Nullable Basis basis) {
        return new SolveOptions(timeLimit, relativeGap, absoluteGap, threads, wantsDuals, wantsRanges, basis);
    }
}
