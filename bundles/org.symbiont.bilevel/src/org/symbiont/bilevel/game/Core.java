// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.game;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solution.Values;
import org.symbiont.lp.solver.LpSolver;

/**
 * Whether there are shares with which no coalition would be better off by itself (the core, Gillies 1959).
 *
 * @param isEmpty whether there are none
 * @param excess the largest that the least excess of a coalition can be; negative if the core is empty
 * @param shares that reach it: in the core, unless it is empty
 * @param proof if the core is empty, coalitions and weights by which each player is in coalitions of weight 1 in total, yet
 * the weighted values add up to more than all together are worth (Bondareva 1963, Shapley 1967)
 */
public record Core(boolean isEmpty, double excess, Values shares, List<Weighted> proof) {
    private static final double ROUNDING = 1e-7;

    /** A coalition with its weight. */
    public record Weighted(int coalition, double weight) {}

    /** Looks; {@code null} if the solver fails. */
    public static @Nullable Core of(CoalitionGame game, LpSolver solver) {
        if (game.size() == 1) {
            return new Core(false, 0, Values.of(game.value(1)), List.of());
        }
        var answer = new ExcessProblem(game, solver, false).solve(coalition -> true);
        if (answer == null) {
            return null;
        }
        double size = Math.max(1.0, Math.abs(game.value(game.grandCoalition())));
        boolean isEmpty = answer.excess() < -ROUNDING * size;
        return new Core(isEmpty, answer.excess(), Values.of(answer.shares()),
                isEmpty ? balanced(answer.weights()) : List.of());
    }

    /** Duals add up to 1; each player is in coalitions of the same total weight, which is scaled to 1. */
    private static List<Weighted> balanced(List<ExcessProblem.Weight> weights) {
        double perPlayer = weights.stream().filter(it -> (it.coalition() & 1) != 0)
                .mapToDouble(ExcessProblem.Weight::weight).sum();
        return weights.stream().map(it -> new Weighted(it.coalition(), it.weight() / perPlayer)).toList();
    }
}
