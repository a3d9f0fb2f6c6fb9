// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.problem.LpBuilder;
import org.symbiont.lp.solution.Values;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;

/**
 * Chooses among prices that are equally good for the leader, so that the answer does not hang on which of them a solver
 * happens to find: the least gain of a follower is made as large as can be, then the second least, and so on (the leximin of
 * Rawls and Sen). Prices that move no gain come as near to the middle of their range as they can. Everything but the prices
 * stays as it is, and what each follower does stays best for it.
 */
public final class FairPrices {
    private static final double ROUNDING = 1e-7;

    private final Workbench workbench;
    private final BilevelProblem problem;

    public FairPrices(LpSolver solver, BilevelProblem problem, BilevelOptions options, SolveControl control) {
        this.problem = problem;
        workbench = new Workbench(solver, options, control);
    }

    /**
     * The point with fair prices.
     *
     * @param point at which nobody has regret, or could have none at other prices
     * @param alone for each follower what its objective is measured against, in its own direction; NaN for one whose gain does
     * not count
     * @param mustGain whether each follower that counts has to have at least what it is measured against
     * @return {@code null} if no prices keep all that
     */
    public @Nullable Values at(Values point, double[] alone, boolean mustGain) {
        var search = new PriceSearch(workbench, problem, new Responses(workbench, problem), point);
        if (search.prices().count() == 0) {
            return null;
        }
        var gains = gains(search, alone);
        var levels = new double[gains.size()];
        Arrays.fill(levels, mustGain ? 0 : Double.NEGATIVE_INFINITY);
        var open = new ArrayList<Integer>();
        for (int k = 0; k < gains.size(); k++) {
            if (gains.get(k).dependsOnPrices()) {
                open.add(k);
            } else if (mustGain && gains.get(k).constant() < -allowed(gains.get(k).constant())) {
                return null;
            }
        }
        while (!open.isEmpty()) {
            var least = maximin(search, gains, levels, open);
            if (least == null) {
                return null;
            }
            settle(search, gains, levels, open, least[search.prices().count()]);
        }
        var chosen = towardsMiddle(search, gains, levels);
        return chosen == null ? null : search.withPrices(chosen);
    }

    private List<PriceMove> gains(PriceSearch search, double[] alone) {
        var gains = new ArrayList<PriceMove>();
        for (int f = 0; f < alone.length; f++) {
            if (!Double.isNaN(alone[f])) {
                int better = -problem.followers().get(f).sense().sign();
                gains.add(search.move(f).less(new PriceMove(better * alone[f], new double[search.prices().count()])));
            }
        }
        return gains;
    }

    /** The prices with the largest least gain of those still open, and that gain. */
    private static double @Nullable [] maximin(PriceSearch search, List<PriceMove> gains, double[] levels,
            List<Integer> open) {
        return search.best(builder -> {
            int least = builder.column(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1);
            keep(builder, gains, levels);
            for (int each : open) {
                int row = builder.atLeast(-gains.get(each).constant());
                PriceSearch.enter(builder, row, gains.get(each).slope());
                builder.coefficient(row, least, -1);
            }
        });
    }

    /** Settles those that cannot have more than the least gain without another having less. */
    private static void settle(PriceSearch search, List<PriceMove> gains, double[] levels, List<Integer> open,
            double least) {
        var settled = new ArrayList<Integer>();
        for (int each : open) {
            levels[each] = Math.max(levels[each], least - allowed(least));
        }
        for (int each : open) {
            var move = gains.get(each);
            var most = search.best(builder -> {
                keep(builder, gains, levels);
                for (int k = 0; k < move.slope().length; k++) {
                    builder.cost(k, move.slope()[k]);
                }
            });
            double value = most == null ? least : value(move, most);
            if (value <= least + 10 * allowed(least)) {
                settled.add(each);
            }
        }
        open.removeAll(settled.isEmpty() ? List.copyOf(open) : settled);
    }

    private static double @Nullable [] towardsMiddle(PriceSearch search, List<PriceMove> gains, double[] levels) {
        int count = search.prices().count();
        var chosen = new double[count];
        for (int k = 0; k < count; k++) {
            int at = k;
            var found = search.best(builder -> {
                keep(builder, gains, levels);
                for (int earlier = 0; earlier < at; earlier++) {
                    builder.bounds(earlier, chosen[earlier], chosen[earlier]);
                }
                double middle = (builder.lower(at) + builder.upper(at)) / 2;
                if (Double.isFinite(middle)) {
                    int distance = builder.column(0, Double.POSITIVE_INFINITY, -1);
                    builder.coefficient(builder.atMost(middle), at, 1).coefficient(builder.rows() - 1, distance, -1);
                    builder.coefficient(builder.atLeast(middle), at, 1).coefficient(builder.rows() - 1, distance, 1);
                }
            });
            if (found == null) {
                return null;
            }
            chosen[k] = search.snapped(k, found[k]);
        }
        return chosen;
    }

    private static void keep(LpBuilder builder, List<PriceMove> gains, double[] levels) {
        for (int k = 0; k < levels.length; k++) {
            if (Double.isFinite(levels[k]) && gains.get(k).dependsOnPrices()) {
                PriceSearch.enter(builder, builder.atLeast(levels[k] - gains.get(k).constant()), gains.get(k).slope());
            }
        }
    }

    private static double value(PriceMove move, double[] prices) {
        double sum = move.constant();
        for (int k = 0; k < move.slope().length; k++) {
            sum += move.slope()[k] * prices[k];
        }
        return sum;
    }

    private static double allowed(double size) {
        return ROUNDING * Math.max(1.0, Math.abs(size));
    }
}
