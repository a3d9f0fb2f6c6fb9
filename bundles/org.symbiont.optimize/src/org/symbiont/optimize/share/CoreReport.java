// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.share;

import java.util.List;

import org.symbiont.bilevel.game.CoalitionGame;
import org.symbiont.bilevel.game.Core;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.results.CoreFinding;

/** Whether all have a reason to stay, in the words of a result. */
final class CoreReport {
    private static final double ROUNDING = 1e-6;

    private final Players players;
    private final CoalitionGame game;

    CoreReport(Players players, CoalitionGame game) {
        this.players = players;
        this.game = game;
    }

    CoreFinding of(double[] shares, LpSolver solver) {
        var core = Core.of(game, solver);
        if (core == null) {
            return CoreFinding.UNKNOWN;
        }
        var proof = core.proof().stream().map(each -> new CoreFinding.WeightedCoalition(names(each.coalition()),
                each.weight())).toList();
        int worst = 0;
        double least = -ROUNDING * Math.max(1, Math.abs(game.value(game.grandCoalition())));
        for (int coalition = 1; coalition < game.grandCoalition(); coalition++) {
            double excess = game.excess(coalition, shares);
            if (excess < least) {
                least = excess;
                worst = coalition;
            }
        }
        return new CoreFinding(core.isEmpty() ? CoreFinding.State.EMPTY : CoreFinding.State.NOT_EMPTY,
                game.size() == 1 ? null : Double.valueOf(core.excess()), proof, names(worst), worst == 0 ? 0 : -least);
    }

    private List<String> names(int coalition) {
        return players.names(players.members(coalition));
    }
}
