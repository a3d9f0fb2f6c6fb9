// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

/** Computes a program on an array of values. Implementations keep no state, so threads may share one. */
public interface Evaluator {

    /** Gives all varying variables their values from time, levels and constants. */
    void step(double[] x);

    /** Gives all variables their first values, as far as equations do. */
    void initial(double[] x);

    /** Carries the levels over one step of Euler; {@code rates} is room to work in. */
    void euler(double[] x, double[] rates);

    /** Gives the rates of change of the levels, counted from 0, from the values of the flows. */
    void rates(double[] x, double[] rates);
}
