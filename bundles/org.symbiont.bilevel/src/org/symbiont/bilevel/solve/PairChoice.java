// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.kkt.Complementarity;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Basis;
import org.symbiont.lp.solution.Values;

/**
 * Which broken pair to divide at: the one whose halves raise the bound most. What a half gains is tried out on the pairs
 * broken most until it is known well enough (reliability branching, Achterberg, Koch and Martin 2005).
 */
final class PairChoice {
    /** Below this a number is rounding error, and so is a product. */
    private static final double ROUNDING = 1e-9;
    private static final int RELIABLE = 2;
    private static final int TRIES = 6;

    private final Relaxer relaxer;
    private final List<Complementarity> pairs;
    private final Gains gains;

    PairChoice(Relaxer relaxer, List<Complementarity> pairs, Gains gains) {
        this.relaxer = relaxer;
        this.pairs = pairs;
        this.gains = gains;
    }

    /** The pair, {@code null} if none is broken. */
    @Nullable
    Complementarity choose(LpProblem part, Values point, double value, @Nullable Basis basis) {
        var broken = broken(part, point);
        if (broken.isEmpty()) {
            return null;
        }
        if (Double.isFinite(value)) {
            broken.stream().filter(pair -> !isReliable(pair)).limit(TRIES)
                    .forEach(pair -> tryOut(pair, part, value, basis));
        }
        Complementarity best = broken.getFirst();
        double highest = 0;
        for (var pair : broken) {
            double worth = Gains.worth(gains.expected(pair.slack()), gains.expected(pair.dual()));
            if (worth > highest) {
                highest = worth;
                best = pair;
            }
        }
        return best;
    }

    /** Those that are broken, the largest product first. */
    private List<Complementarity> broken(LpProblem part, Values point) {
        var broken = new ArrayList<Complementarity>();
        for (var pair : pairs) {
            double slack = point.get(pair.slack());
            double dual = point.get(pair.dual());
            boolean isOpen = part.upper(pair.slack()) > 0 && part.upper(pair.dual()) > 0;
            if (isOpen && Math.min(slack, dual) > ROUNDING && slack * dual > ROUNDING) {
                broken.add(pair);
            }
        }
        broken.sort(Comparator.comparingDouble(pair -> -point.get(pair.slack()) * point.get(pair.dual())));
        return broken;
    }

    private boolean isReliable(Complementarity pair) {
        return gains.known(pair.slack()) >= RELIABLE && gains.known(pair.dual()) >= RELIABLE;
    }

    private void tryOut(Complementarity pair, LpProblem part, double value, @Nullable Basis basis) {
        for (int column : new int[]{pair.slack(), pair.dual()}) {
            var half = relaxer.solve(part.change().bounds(column, 0, 0).build(), basis);
            if (half.outcome() == Relaxed.Outcome.POINT) {
                gains.note(column, half.value() - value);
            } else if (half.outcome() == Relaxed.Outcome.EMPTY) {
                gains.note(column, 10 * Math.max(gains.expected(column), 1e-3));
            }
        }
    }
}
