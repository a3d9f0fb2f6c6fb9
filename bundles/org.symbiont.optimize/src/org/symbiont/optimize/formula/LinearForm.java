// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.formula;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Operator;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.tally.Tally;
import org.symbiont.optimize.tally.TermSink;

/**
 * A sum of weighted tallies and a constant; a tally itself.
 *
 * @param terms with their weights
 * @param constant that no decision changes, counted once
 */
public record LinearForm(List<Term> terms, double constant) {

    /** A tally and how often it counts. */
    public record Term(Tally tally, double weight) {}

    public LinearForm {
        terms = List.copyOf(terms);
    }

    /** One tally as it is. */
    public static LinearForm of(Tally tally) {
        return new LinearForm(List.of(new Term(tally, 1)), 0);
    }

    /** The formula as a linear form, {@code null} where it is none. */
    public static @Nullable LinearForm of(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> new LinearForm(List.of(), constant.value());
            case Formula.Total total -> new LinearForm(List.of(new Term(total.tally(), total.factor())), 0);
            case Formula.Negation negation when negation.operator() == Operator.NEGATE ->
                scaled(of(negation.operand()), -1);
            case Formula.Operation operation -> of(operation.operator(), of(operation.left()), of(operation.right()));
            default -> null;
        };
    }

    private static @Nullable LinearForm of(Operator operator, @Nullable LinearForm left, @Nullable LinearForm right) {
        if (left == null || right == null) {
            return null;
        }
        return switch (operator) {
            case ADD -> left.plus(right, 1);
            case SUBTRACT -> left.plus(right, -1);
            case MULTIPLY -> left.terms.isEmpty()
                    ? scaled(right, left.constant)
                    : right.terms.isEmpty() ? scaled(left, right.constant) : null;
            case DIVIDE -> right.terms.isEmpty() && right.constant != 0 ? scaled(left, 1 / right.constant) : null;
            default -> null;
        };
    }

    /** Whether another form is made in the same way, so that they differ at most in what their tallies count. */
    public boolean hasShapeOf(LinearForm other) {
        boolean same = constant == other.constant && terms.size() == other.terms.size();
        for (int each = 0; each < terms.size() && same; each++) {
            same = terms.get(each).weight() == other.terms.get(each).weight()
                    && terms.get(each).tally().getClass() == other.terms.get(each).tally().getClass();
        }
        return same;
    }

    /** The form times a number. */
    public LinearForm times(double factor) {
        return new LinearForm(terms.stream().map(term -> new Term(term.tally(), term.weight() * factor)).toList(),
                constant * factor);
    }

    private static @Nullable LinearForm scaled(@Nullable LinearForm form, double factor) {
        return form == null ? null : form.times(factor);
    }

    private LinearForm plus(LinearForm other, double sign) {
        var all = new ArrayList<>(terms);
        all.addAll(other.times(sign).terms);
        return new LinearForm(all, constant + sign * other.constant);
    }

    /** Gives the terms that lie in one part to the sink, each times its weight; the form's own constant is not among them. */
    public void visit(Draft draft, TermSink sink) {
        for (var term : terms) {
            term.tally().visit(draft, new Weighted(sink, term.weight()));
        }
    }

    private record Weighted(TermSink sink, double weight) implements TermSink {
        @Override
        public void add(int column, int period, double coefficient) {
            sink.add(column, period, weight * coefficient);
        }

        @Override
        public void constant(int period, double value) {
            sink.constant(period, weight * value);
        }

        @Override
        public void whileRunning(int[] columns, int period, double value) {
            sink.whileRunning(columns, period, weight * value);
        }

        @Override
        public void shared() {
            sink.shared();
        }
    }
}
