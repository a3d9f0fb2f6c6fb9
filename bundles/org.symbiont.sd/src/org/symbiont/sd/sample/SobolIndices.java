// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.symbiont.sd.run.Trajectory;

/**
 * Sobol indices of an outcome over an ensemble of {@link Designs#sobol}: first order by Saltelli et al. 2010 (table 2, b),
 * total by Jansen 1999 (table 2, f).
 */
public final class SobolIndices {
    private SobolIndices() {}

    /** The indices of {@code outcome}, in the order of the parameters; all runs must have one. */
    public static List<Sensitivity> of(Ensemble ensemble, ToDoubleFunction<Trajectory> outcome) {
        var y = ensemble.trajectories().stream().mapToDouble(outcome).toArray();
        int parameters = ensemble.design().parameters().size();
        int n = y.length / (parameters + 2);
        double variance = variance(y, 2 * n);
        var indices = new ArrayList<Sensitivity>();
        for (int p = 0; p < parameters; p++) {
            double first = 0;
            double total = 0;
            for (int i = 0; i < n; i++) {
                double a = y[i];
                double b = y[n + i];
                double mixed = y[(2 + p) * n + i];
                first += b * (mixed - a);
                total += (a - mixed) * (a - mixed);
            }
            var name = ensemble.design().parameters().get(p).name();
            indices.add(variance == 0
                    ? new Sensitivity(name, 0, 0)
                    : new Sensitivity(name, first / n / variance, total / (2.0 * n) / variance));
        }
        return List.copyOf(indices);
    }

    private static double variance(double[] y, int n) {
        double mean = 0;
        for (int i = 0; i < n; i++) {
            mean += y[i] / n;
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (y[i] - mean) * (y[i] - mean);
        }
        return n < 2 ? 0 : sum / (n - 1);
    }
}
