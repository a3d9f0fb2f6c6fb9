// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.plan;

import java.util.List;

import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.formula.Formula;
import org.symbiont.optimize.formula.FormulaValue;
import org.symbiont.optimize.formula.LinearForm;
import org.symbiont.optimize.tally.Tally;
import org.symbiont.optimize.tally.TermSink;

/**
 * The plans of all parts together.
 *
 * @param cluster that is planned
 * @param parts each with its solution
 */
public record Plan(CompiledCluster cluster, List<SolvedPart> parts) {

    public Plan {
        parts = List.copyOf(parts);
    }

    /** What a tally comes to, in the plan's unit; NaN where it is a unit's share of what its company trades. */
    public double total(Tally tally) {
        return total(LinearForm.of(tally));
    }

    /** What a linear form comes to, without its own constant. */
    public double total(LinearForm form) {
        double sum = 0;
        for (var part : parts) {
            var summer = new Summer(part, 1);
            form.visit(part.draft(), summer);
            sum += summer.sums[0];
        }
        return sum;
    }

    /** What a linear form comes to in each period, without what counts once for the whole horizon. */
    public double[] totals(LinearForm form) {
        var sums = new double[cluster.periods()];
        for (var part : parts) {
            var summer = new Summer(part, sums.length);
            form.visit(part.draft(), summer);
            for (int period = 0; period < sums.length; period++) {
                sums[period] += summer.sums[period];
            }
        }
        return sums;
    }

    /** The value of a formula in coherent units. */
    public double value(Formula formula) {
        return new FormulaValue(this::total).of(formula);
    }

    private static final class Summer implements TermSink {
        private final SolvedPart part;
        private final double[] sums;

        Summer(SolvedPart part, int length) {
            this.part = part;
            sums = new double[length];
        }

        @Override
        public void add(int column, int period, double coefficient) {
            constant(period, coefficient * part.value(column));
        }

        @Override
        public void constant(int period, double value) {
            if (sums.length == 1) {
                sums[0] += value;
            } else if (period != WHOLE_HORIZON) {
                sums[period] += value;
            }
        }

        @Override
        public void whileRunning(int[] columns, int period, double value) {
            if (java.util.Arrays.stream(columns).anyMatch(column -> part.value(column) > Noise.AMOUNT)) {
                constant(period, value);
            }
        }

        @Override
        public void shared() {
            java.util.Arrays.fill(sums, Double.NaN);
        }
    }
}
