// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.game;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

import org.symbiont.lp.solution.Values;

/**
 * The Shapley value from random orders (Castro, Gomez and Tejada 2009), for more players than {@link CoalitionGame} takes. The
 * mean contribution over m orders; its error is at most {@code z s / sqrt(m)}, with s the standard deviation of the
 * contributions seen and {@code z = sqrt(2 ln(2 n / (1 - confidence)))}, which is above the normal quantile for all n
 * players at once. The shares add up exactly.
 */
public final class SampledShapley {
    /** That all errors together keep their bounds. */
    public static final double CONFIDENCE = 0.99;

    private SampledShapley() {}

    /**
     * Samples.
     *
     * @param worth of a coalition, given as the sorted indices of its players; not asked for the empty one
     * @param orders how many, at least 2
     * @param seed the same gives the same shares
     */
    public static Sharing of(List<String> players, ToDoubleFunction<int[]> worth, int orders, long seed) {
        int size = players.size();
        if (size == 0 || orders < 2) {
            return new Sharing.Refused("There are " + size + " players and " + orders
                    + " orders: sampling needs a player and at least 2 orders.");
        }
        var random = new Random(seed);
        var sums = new double[size];
        var squares = new double[size];
        int[] all = new int[size];
        Arrays.setAll(all, player -> player);
        double grand = worth.applyAsDouble(all);
        var order = all.clone();
        for (int k = 0; k < orders; k++) {
            shuffle(order, random);
            walk(order, worth, grand, sums, squares);
        }
        return shares(sums, squares, orders);
    }

    private static void walk(int[] order, ToDoubleFunction<int[]> worth, double grand, double[] sums,
            double[] squares) {
        double before = 0;
        for (int k = 0; k < order.length; k++) {
            var coalition = Arrays.copyOf(order, k + 1);
            Arrays.sort(coalition);
            double now = k + 1 == order.length ? grand : worth.applyAsDouble(coalition);
            double contribution = now - before;
            sums[order[k]] += contribution;
            squares[order[k]] += contribution * contribution;
            before = now;
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int k = order.length - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int kept = order[k];
            order[k] = order[other];
            order[other] = kept;
        }
    }

    private static Sharing.Shares shares(double[] sums, double[] squares, int orders) {
        var errors = new double[sums.length];
        double z = Math.sqrt(2 * Math.log(2 * sums.length / (1 - CONFIDENCE)));
        for (int player = 0; player < sums.length; player++) {
            double mean = sums[player] / orders;
            double variance = Math.max(0, (squares[player] - orders * mean * mean) / (orders - 1));
            sums[player] = mean;
            errors[player] = z * Math.sqrt(variance / orders);
        }
        return new Sharing.Shares(Values.owning(sums), Values.owning(errors));
    }
}
