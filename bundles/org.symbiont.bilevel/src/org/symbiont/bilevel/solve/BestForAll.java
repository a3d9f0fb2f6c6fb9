// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.Values;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;

/**
 * The best that leader and followers could do if the followers had no will. Where prices make each follower want its part of that, nothing can be
 * better: an answer of any size, followers with integer columns too, for the price of one ordinary problem and some small ones. Where a follower
 * wants less of a column than that, what it wants at most is proven for itself and bounds the next try.
 */
public final class BestForAll {
    private static final int ROUNDS = 40;
    private static final double NOTICEABLE = 1e-6;

    private final Workbench workbench;
    private final BilevelProblem problem;
    private final Responses responses;
    private final MostWanted wanted;

    public BestForAll(LpSolver solver, BilevelProblem problem, BilevelOptions options, SolveControl control) {
        this(new Workbench(solver, options, control), problem);
    }

    BestForAll(Workbench workbench, BilevelProblem problem) {
        this.workbench = workbench;
        this.problem = problem;
        responses = new Responses(workbench, problem);
        wanted = new MostWanted(workbench, problem);
    }

    /**
     * What came of it.
     *
     * @param best of all together, as far as it was bounded; the first of its problem where that has no optimum
     * @param point of the high-point problem; {@code null} without an optimum
     * @param isWanted whether each follower wants its part of the point
     * @param bound of the leader's objective, proven; NaN without an optimum
     */
    public record Outcome(LpSolution best, @Nullable Values point, boolean isWanted, double bound) {}

    /** Looks; the leader's use of shadow prices and values is not seen, so that with them nothing is wanted. */
    public Outcome run() {
        LpProblem bounded = problem.highPoint();
        Outcome last = null;
        for (int round = 0; round < ROUNDS && !workbench.mustStop(); round++) {
            var best = workbench.solve(bounded);
            var found = best.point();
            if (best.status() != SolveStatus.OPTIMAL || found == null) {
                return last == null ? new Outcome(best, null, false, Double.NaN) : last;
            }
            var point = HighPoints.rounded(problem, found.columns());
            var search = new PriceSearch(workbench, problem, responses, point);
            var chosen = search.best(builder -> {
                // Any prices will do.
            });
            double bound = tighter(best, last);
            if (chosen != null && problem.dualTerms().isEmpty() && problem.valueTerms().isEmpty()) {
                return new Outcome(best, search.withPrices(chosen), true, bound);
            }
            last = new Outcome(best, point, false, bound);
            var next = bound(bounded, point, search.unwanted());
            if (next == null) {
                return last;
            }
            bounded = next;
        }
        return last == null
                ? new Outcome(workbench.solve(bounded), null, false, Double.NaN)
                : last;
    }

    private double tighter(LpSolution best, @Nullable Outcome last) {
        double bound = Double.isNaN(best.bound()) ? best.objective() : best.bound();
        if (last == null || Double.isNaN(last.bound())) {
            return bound;
        }
        return problem.highPoint().sense() == Sense.MAXIMIZE
                ? Math.min(bound, last.bound())
                : Math.max(bound, last.bound());
    }

    /** The problem with what followers want at most as bounds of their columns; {@code null} where that cuts nothing off. */
    private @Nullable LpProblem bound(LpProblem bounded, Values point, TreeSet<Integer> unwanted) {
        var change = bounded.change();
        boolean isCut = false;
        for (int column : unwanted) {
            double most = workbench.mustStop() ? Double.POSITIVE_INFINITY : wanted.of(column);
            double value = point.get(column);
            if (most < value - NOTICEABLE * Math.max(1.0, Math.abs(value))) {
                change.bounds(column, bounded.lower(column), Math.max(bounded.lower(column), roundedUp(most)));
                isCut = true;
            }
        }
        return isCut ? change.build() : null;
    }

    /** What is nothing but rounding is nothing; else a bound must not be cut short by it. */
    private static double roundedUp(double most) {
        return most <= 1e-7 ? 0 : most + 1e-9 * Math.max(1.0, Math.abs(most));
    }
}
