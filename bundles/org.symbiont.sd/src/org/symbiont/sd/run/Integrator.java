// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import org.symbiont.sd.ir.Program;
import org.symbiont.sd.ir.Slots;
import org.symbiont.sd.model.Method;

/** Carries the levels over one step; the array comes fully evaluated and leaves with new levels only. */
abstract class Integrator {
    final Evaluator evaluator;
    final int n;

    Integrator(Evaluator evaluator, int levels) {
        this.evaluator = evaluator;
        this.n = levels;
    }

    /** From time {@code from} to {@code to}. */
    abstract void advance(double[] x, double from, double to);

    static Integrator of(Method method, Evaluator evaluator, Program program, double tolerance) {
        int n = program.levels();
        return switch (method) {
            case EULER -> new Euler(evaluator, n);
            case RK2 -> new Heun(evaluator, n);
            case RK4 -> new ClassicRungeKutta(evaluator, n);
            case ADAPTIVE -> new DormandPrince(evaluator, n, tolerance);
        };
    }

    /** {@code x = start + h * rates} for the levels. */
    final void move(double[] x, double[] start, double h, double[] rates) {
        for (int i = 0; i < n; i++) {
            x[Slots.FIRST + i] = start[i] + h * rates[i];
        }
    }

    /** Evaluates everything at a time and gives the rates there. */
    final void slope(double[] x, double time, double[] rates) {
        x[Slots.TIME] = time;
        evaluator.step(x);
        evaluator.rates(x, rates);
    }

    final void keep(double[] x, double[] start) {
        System.arraycopy(x, Slots.FIRST, start, 0, n);
    }
}
