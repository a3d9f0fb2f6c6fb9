// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

/** {@code x(t + h) = x(t) + h f(x(t))}. */
final class Euler extends Integrator {
    private final double[] rates;

    Euler(Evaluator evaluator, int levels) {
        super(evaluator, levels);
        rates = new double[levels];
    }

    @Override
    void advance(double[] x, double from, double to) {
        evaluator.euler(x, rates);
    }
}
