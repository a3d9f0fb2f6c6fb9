// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import org.symbiont.sd.ir.Slots;

/**
 * The pair of orders 5 and 4 of Dormand and Prince (A family of embedded Runge-Kutta formulae, 1980). Each step of the model
 * is divided as the error asks, so devices, events and random functions keep the model's own step.
 */
final class DormandPrince extends Integrator {
    private static final double[] NODES = {0, 1.0 / 5, 3.0 / 10, 4.0 / 5, 8.0 / 9, 1, 1};
    private static final double[][] STAGES = {{}, {1.0 / 5}, {3.0 / 40, 9.0 / 40},
        {44.0 / 45, -56.0 / 15, 32.0 / 9},
        {19372.0 / 6561, -25360.0 / 2187, 64448.0 / 6561, -212.0 / 729},
        {9017.0 / 3168, -355.0 / 33, 46732.0 / 5247, 49.0 / 176, -5103.0 / 18656},
        {35.0 / 384, 0, 500.0 / 1113, 125.0 / 192, -2187.0 / 6784, 11.0 / 84}};
    /** Difference of the two results. */
    private static final double[] ERROR = {71.0 / 57600, 0, -71.0 / 16695, 71.0 / 1920, -17253.0 / 339200, 22.0 / 525,
        -1.0 / 40};
    /** Smaller parts of a step than this are taken whatever their error: a jump cannot be divided away. */
    private static final double LEAST_SHARE = 1e-5;
    private final double tolerance;
    private final double[] start;
    private final double[][] k;
    private double suggested = Double.POSITIVE_INFINITY;

    DormandPrince(Evaluator evaluator, int levels, double tolerance) {
        super(evaluator, levels);
        this.tolerance = tolerance;
        start = new double[levels];
        k = new double[NODES.length][levels];
    }

    @Override
    void advance(double[] x, double from, double to) {
        double whole = to - from;
        double at = from;
        double h = Math.min(whole, suggested);
        evaluator.rates(x, k[0]);
        while (at < to) {
            h = to - at - h < whole * LEAST_SHARE ? to - at : h;
            keep(x, start);
            double error = trial(x, at, h);
            boolean taken = error <= 1 || h <= whole * LEAST_SHARE;
            double factor = error == 0 ? 5 : Math.min(5, Math.max(0.2, 0.9 * Math.pow(error, -0.2)));
            if (taken) {
                at = h == to - at ? to : at + h;
                System.arraycopy(k[6], 0, k[0], 0, n);
            } else {
                System.arraycopy(start, 0, x, Slots.FIRST, n);
                factor = Double.isNaN(error) ? 0.2 : Math.min(factor, 0.9);
            }
            double next = Math.max(h * factor, whole * LEAST_SHARE);
            suggested = at < to || taken ? next : suggested;
            h = Math.min(next, to - at);
        }
    }

    /** Tries a step; the error is in units of the tolerance. */
    private double trial(double[] x, double at, double h) {
        for (int stage = 1; stage < NODES.length; stage++) {
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int j = 0; j < stage; j++) {
                    sum += STAGES[stage][j] * k[j][i];
                }
                x[Slots.FIRST + i] = start[i] + h * sum;
            }
            slope(x, at + NODES[stage] * h, k[stage]);
        }
        double worst = 0;
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < NODES.length; j++) {
                sum += ERROR[j] * k[j][i];
            }
            double scale = tolerance * Math.max(1, Math.max(Math.abs(start[i]), Math.abs(x[Slots.FIRST + i])));
            double share = Math.abs(h * sum) / scale;
            worst = Double.isNaN(share) ? Double.NaN : Math.max(worst, share);
        }
        return worst;
    }
}
