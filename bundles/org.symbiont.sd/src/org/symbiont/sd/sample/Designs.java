// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.sample;

import java.util.List;
import org.symbiont.sd.ir.Draws;

/** Makes designs. The same seed gives the same numbers. */
public final class Designs {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Designs() {}

    /** Independent draws. */
    public static Design monteCarlo(List<Parameter> parameters, int runs, long seed) {
        var values = new double[runs][parameters.size()];
        for (int run = 0; run < runs; run++) {
            for (int p = 0; p < parameters.size(); p++) {
                values[run][p] = parameters.get(p).distribution().quantile(open(seed, p, run));
            }
        }
        return new Design(List.copyOf(parameters), values);
    }

    /** One draw in each of as many equally likely strata as there are runs (McKay, Beckman, Conover 1979). */
    public static Design latinHypercube(List<Parameter> parameters, int runs, long seed) {
        var values = new double[runs][parameters.size()];
        for (int p = 0; p < parameters.size(); p++) {
            var order = shuffled(runs, seed, p);
            for (int run = 0; run < runs; run++) {
                double place = (order[run] + open(seed, p, run)) / runs;
                values[run][p] = parameters.get(p).distribution().quantile(place);
            }
        }
        return new Design(List.copyOf(parameters), values);
    }

    /**
     * All at their medians in the first run; then each at its lower and its upper quantile, the others at their medians:
     * runs {@code 1 + 2 p} and {@code 2 + 2 p} for parameter p.
     */
    public static Design oneAtATime(List<Parameter> parameters, double lower, double upper) {
        int n = parameters.size();
        var values = new double[2 * n + 1][n];
        for (var row : values) {
            for (int p = 0; p < n; p++) {
                row[p] = parameters.get(p).distribution().quantile(0.5);
            }
        }
        for (int p = 0; p < n; p++) {
            values[1 + 2 * p][p] = parameters.get(p).distribution().quantile(lower);
            values[2 + 2 * p][p] = parameters.get(p).distribution().quantile(upper);
        }
        return new Design(List.copyOf(parameters), values);
    }

    /** Two independent samples A and B, then for each parameter A with that column of B; {@code n (p + 2)} runs. */
    public static Design sobol(List<Parameter> parameters, int n, long seed) {
        var a = monteCarlo(parameters, n, seed).values();
        var b = monteCarlo(parameters, n, Draws.mix(seed + GOLDEN)).values();
        int count = parameters.size();
        var values = new double[n * (count + 2)][];
        for (int i = 0; i < n; i++) {
            values[i] = a[i];
            values[n + i] = b[i];
            for (int p = 0; p < count; p++) {
                var mixed = a[i].clone();
                mixed[p] = b[i][p];
                values[(2 + p) * n + i] = mixed;
            }
        }
        return new Design(List.copyOf(parameters), values);
    }

    /** A number between 0 and 1, neither of them. */
    private static double open(long seed, int parameter, int run) {
        long bits = Draws.mix(Draws.mix(seed * GOLDEN + parameter) + run * GOLDEN);
        return Math.max(Draws.unit(bits), 0x1p-54);
    }

    private static int[] shuffled(int n, long seed, int parameter) {
        var order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        for (int i = n - 1; i > 0; i--) {
            int j = (int) (open(Draws.mix(seed) + 1, parameter, i) * (i + 1));
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
        return order;
    }
}
