// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.game;

import org.symbiont.lp.solver.LpSolver;

/**
 * The nucleolus (Schmeidler 1969): of all shares that give no player less than it is worth by itself, those whose excesses,
 * sorted from the least, are lexicographically largest. Found by a sequence of linear problems (Kopelowitz 1967): the least
 * excess is made as large as possible; coalitions with a positive dual keep it in every optimum and are settled; then the
 * next least. Each step settles at least one that is independent of those before, so there are at most as many steps as
 * players.
 */
public final class Nucleolus {
    private static final double ROUNDING = 1e-9;

    private Nucleolus() {}

    public static Sharing of(CoalitionGame game, LpSolver solver) {
        if (game.gain() < -ROUNDING * Math.max(1.0, Math.abs(game.value(game.grandCoalition())))) {
            return new Sharing.Refused("Together the players are worth " + game.value(game.grandCoalition())
                    + ", which is " + -game.gain()
                    + " less than each by itself: no shares leave everyone at least what it has alone.");
        }
        var span = new CoalitionSpan(game.size());
        span.add(game.grandCoalition());
        var shares = new double[]{game.value(game.grandCoalition())};
        var problem = new ExcessProblem(game, solver, true);
        while (span.rank() < game.size()) {
            var answer = problem.solve(coalition -> !span.holds(coalition));
            if (answer == null) {
                return new Sharing.Refused("The solver '" + solver.id() + "' could not solve a step of the nucleolus.");
            }
            int before = span.rank();
            for (var binding : answer.weights()) {
                if (span.add(binding.coalition())) {
                    problem.settle(binding.coalition(), answer.excess());
                }
            }
            if (span.rank() == before) {
                return new Sharing.Refused(
                        "The solver '" + solver.id() + "' gave no duals for a step of the nucleolus.");
            }
            shares = answer.shares();
        }
        return Sharing.Shares.exact(shares);
    }
}
