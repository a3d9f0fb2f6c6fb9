// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.SortedMap;
import java.util.TreeMap;

import org.symbiont.optimize.formula.LinearForm;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.tally.TermSink;

/** The terms of a linear form in one draft, by column. */
final class TermMap implements TermSink {
    private final SortedMap<Integer, Double> coefficients = new TreeMap<>();
    private double constant;
    private boolean isShared;

    private TermMap() {}

    static TermMap of(LinearForm form, Draft draft) {
        var terms = new TermMap();
        form.visit(draft, terms);
        terms.constant += form.constant();
        return terms;
    }

    SortedMap<Integer, Double> coefficients() {
        return coefficients;
    }

    double of(int column) {
        return coefficients.getOrDefault(column, 0.0);
    }

    double constant() {
        return constant;
    }

    /** Whether there are terms that the draft cannot tell by itself. */
    boolean isShared() {
        return isShared;
    }

    /** What another map has more than this one, column by column. */
    SortedMap<Integer, Double> differenceTo(TermMap other) {
        var difference = new TreeMap<Integer, Double>();
        other.coefficients.forEach((column, value) -> difference.merge(column, value, Double::sum));
        coefficients.forEach((column, value) -> difference.merge(column, -value, Double::sum));
        difference.values().removeIf(value -> value == 0);
        return difference;
    }

    @Override
    public void add(int column, int period, double coefficient) {
        if (coefficient != 0) {
            coefficients.merge(column, coefficient, Double::sum);
        }
    }

    @Override
    public void constant(int period, double value) {
        constant += value;
    }

    @Override
    public void shared() {
        isShared = true;
    }
}
