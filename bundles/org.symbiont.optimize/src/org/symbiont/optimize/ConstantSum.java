// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import org.symbiont.optimize.tally.TermSink;

/** Adds up what no decision changes. */
final class ConstantSum implements TermSink {
    private double sum;

    double sum() {
        return sum;
    }

    @Override
    public void add(int column, int period, double coefficient) {
        // Only constants count.
    }

    @Override
    public void constant(int period, double value) {
        sum += value;
    }

    @Override
    public void shared() {
        // Only constants count.
    }
}
