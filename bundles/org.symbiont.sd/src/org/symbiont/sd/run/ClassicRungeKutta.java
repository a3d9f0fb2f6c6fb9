// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import org.symbiont.sd.ir.Slots;

/** The classical method of fourth order. */
final class ClassicRungeKutta extends Integrator {
    private final double[] start;
    private final double[] k1;
    private final double[] k2;
    private final double[] k3;
    private final double[] k4;

    ClassicRungeKutta(Evaluator evaluator, int levels) {
        super(evaluator, levels);
        start = new double[levels];
        k1 = new double[levels];
        k2 = new double[levels];
        k3 = new double[levels];
        k4 = new double[levels];
    }

    @Override
    void advance(double[] x, double from, double to) {
        double h = x[Slots.DT];
        double middle = from + (to - from) / 2;
        keep(x, start);
        evaluator.rates(x, k1);
        move(x, start, h / 2, k1);
        slope(x, middle, k2);
        move(x, start, h / 2, k2);
        slope(x, middle, k3);
        move(x, start, h, k3);
        slope(x, to, k4);
        for (int i = 0; i < n; i++) {
            x[Slots.FIRST + i] = start[i] + h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
        }
    }
}
