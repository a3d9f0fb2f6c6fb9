// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.bilevel.kkt.Complementarity;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Values;

/**
 * Where to divide a node. Integers first, for whether a link exists moves more than any dual; then the pair that
 * {@link PairChoice} takes. The more likely half comes first.
 */
final class BranchingRule {
    private static final double INTEGRALITY = 1e-6;

    private final List<Complementarity> pairs;
    private final int[] integers;
    private final PairChoice choice;

    BranchingRule(List<Complementarity> pairs, int[] integers, PairChoice choice) {
        this.pairs = pairs;
        this.integers = integers;
        this.choice = choice;
    }

    /** The halves, the likelier first; empty if the point keeps all pairs and whole numbers. */
    List<NodeChange> divide(LpProblem problem, Values point, Relaxed relaxed) {
        int fractional = mostFractional(point);
        if (fractional >= 0) {
            return aroundFraction(problem, fractional, point.get(fractional));
        }
        var worst = choice.choose(problem, point, relaxed.value(), relaxed.basis());
        return worst == null ? List.of() : halves(worst, point);
    }

    /** Any division at all, for a node whose objective has no limit or whose point is not known; empty if none is left. */
    List<NodeChange> divideAnyhow(LpProblem problem) {
        for (var pair : pairs) {
            if (problem.upper(pair.slack()) > 0 && problem.upper(pair.dual()) > 0) {
                return List.of(new NodeChange.ColumnRange(pair.dual(), 0, 0),
                        new NodeChange.ColumnRange(pair.slack(), 0, 0));
            }
        }
        return List.of();
    }

    private int mostFractional(Values point) {
        int worst = -1;
        double largest = INTEGRALITY;
        for (int column : integers) {
            double value = point.get(column);
            double distance = Math.abs(value - Math.rint(value));
            if (distance > largest) {
                largest = distance;
                worst = column;
            }
        }
        return worst;
    }

    private static List<NodeChange> aroundFraction(LpProblem problem, int column, double value) {
        var below = new NodeChange.ColumnRange(column, problem.lower(column), Math.floor(value));
        var above = new NodeChange.ColumnRange(column, Math.ceil(value), problem.upper(column));
        return value - Math.floor(value) > 0.5 ? List.of(above, below) : List.of(below, above);
    }

    /** One value apart from those below and above; halves without values are left out. */
    static List<NodeChange> aroundValue(LpProblem problem, int column, double value) {
        var parts = new ArrayList<NodeChange>();
        parts.add(new NodeChange.ColumnRange(column, value, value));
        if (problem.lower(column) <= value - 1) {
            parts.add(new NodeChange.ColumnRange(column, problem.lower(column), value - 1));
        }
        if (problem.upper(column) >= value + 1) {
            parts.add(new NodeChange.ColumnRange(column, value + 1, problem.upper(column)));
        }
        return parts;
    }

    private static List<NodeChange> halves(Complementarity pair, Values point) {
        var binding = new NodeChange.ColumnRange(pair.slack(), 0, 0);
        var free = new NodeChange.ColumnRange(pair.dual(), 0, 0);
        return point.get(pair.slack()) < point.get(pair.dual()) ? List.of(binding, free) : List.of(free, binding);
    }
}
