// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import org.symbiont.sd.ir.Slots;

/** Predicts by Euler and corrects by the mean of both slopes. */
final class Heun extends Integrator {
    private final double[] start;
    private final double[] first;
    private final double[] second;

    Heun(Evaluator evaluator, int levels) {
        super(evaluator, levels);
        start = new double[levels];
        first = new double[levels];
        second = new double[levels];
    }

    @Override
    void advance(double[] x, double from, double to) {
        double h = x[Slots.DT];
        keep(x, start);
        evaluator.rates(x, first);
        move(x, start, h, first);
        slope(x, to, second);
        for (int i = 0; i < n; i++) {
            x[Slots.FIRST + i] = start[i] + h * 0.5 * (first[i] + second[i]);
        }
    }
}
