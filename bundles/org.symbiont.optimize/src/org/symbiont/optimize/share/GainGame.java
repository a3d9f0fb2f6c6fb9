// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.share;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.game.CoalitionGame;
import org.symbiont.bilevel.game.Nucleolus;
import org.symbiont.bilevel.game.ProportionalShare;
import org.symbiont.bilevel.game.SampledShapley;
import org.symbiont.bilevel.game.ShapleyValue;
import org.symbiont.bilevel.game.Sharing;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.model.SharingMethod;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.formula.LinearForm;
import org.symbiont.optimize.limit.PlanLimit;
import org.symbiont.optimize.problem.PlanProblem;
import org.symbiont.results.CoalitionValue;
import org.symbiont.results.CoreFinding;
import org.symbiont.results.GainSharing;

/**
 * The game that the companies of a cluster play when they share what they gain by planning together: a coalition is worth what
 * its best common plan brings without the others. Up to {@link CoalitionGame#EXACT_PLAYERS} companies every coalition is
 * looked at; beyond, the Shapley value is taken from random orders.
 */
public final class GainGame {
    /** About so many coalitions are looked at where not all can be. */
    private static final int SAMPLES = 4096;
    private static final int FEWEST_ORDERS = 30;
    private static final long SEED = 1;

    private final Players players;
    private final CoalitionProblems problems;
    private final double sign;
    private final double scale;

    /**
     * A game.
     *
     * @param whole problem of all companies together
     * @param objective of it
     * @param sense of the objective
     * @param scale by which the objective's values are divided to be told
     * @param limits by the number that their rows carry
     */
    public GainGame(CompiledCluster cluster, PlanProblem whole, LinearForm objective, Sense sense, double scale,
            List<PlanLimit> limits) {
        players = new Players(cluster);
        problems = new CoalitionProblems(cluster, whole, objective, limits);
        sign = sense == Sense.MAXIMIZE ? 1 : -1;
        this.scale = scale;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /**
     * The gain is shared.
     *
     * @param plans how many were made
     * @param orders how many were drawn, 0 where every coalition was looked at
     */
    public record Shared(GainSharing sharing, int plans, int orders) implements Outcome {}

    /** It cannot be shared so, and why. */
    public record Refused(String message) implements Outcome {}

    /** A coalition has no best plan: its companies, its problem, and how that ended. */
    public record NoWorth(List<String> companies, PlanProblem problem, LpSolution solution) implements Outcome {}

    /** Names of the companies that have a part in the gain. */
    public List<String> players() {
        return players.names();
    }

    /** Limits that several companies share without a word about how: each coalition may use all of them. */
    public List<PlanLimit> contested() {
        return problems.limits().contested();
    }

    /** Why the companies are too many or too few for a method; {@code null} where they are not. */
    public @Nullable String reasonAgainst(SharingMethod method) {
        if (players.size() < 2) {
            return "There " + (players.size() == 1 ? "is 1 company" : "are no companies")
                    + " with a unit, a store or an exchange: to share a gain takes two.";
        }
        return method == SharingMethod.NUCLEOLUS && players.size() > CoalitionGame.EXACT_PLAYERS
                ? "There are " + players.size() + " companies, so " + "2^" + players.size()
                        + " coalitions: the nucleolus takes at most " + CoalitionGame.EXACT_PLAYERS
                        + ". Write 'by shapley', which is sampled beyond, with an error bound, or 'by proportional'."
                : null;
    }

    /**
     * Shares the gain.
     *
     * @param earned what each company earns in the common plan, in the unit that is told
     * @param indicator its key
     * @param unit that is told
     */
    public Outcome share(SharingMethod method, double[] earned, String indicator, String unit, LpSolver solver,
            SolveOptions options, SolveControl control) {
        var run = new Run(method, earned, indicator, unit, solver);
        var worth = new CoalitionWorth(problems, solver, options, control);
        return players.size() <= CoalitionGame.EXACT_PLAYERS ? run.exact(worth) : run.sampled(worth);
    }

    /** Coalitions in the order of a Gray code, so that neighbours differ by one company; single ones first. */
    private List<BitSet> allCoalitions() {
        var coalitions = new LinkedHashSet<BitSet>();
        for (int player = 0; player < players.size(); player++) {
            coalitions.add(players.members(1 << player));
        }
        for (int k = 1; k < 1 << players.size(); k++) {
            coalitions.add(players.members(k ^ k >> 1));
        }
        return List.copyOf(coalitions);
    }

    private final class Run {
        private final SharingMethod method;
        private final double[] earned;
        private final String indicator;
        private final String unit;
        private final LpSolver solver;

        Run(SharingMethod method, double[] earned, String indicator, String unit, LpSolver solver) {
            this.method = method;
            this.earned = earned.clone();
            this.indicator = indicator;
            this.unit = unit;
            this.solver = solver;
        }

        Outcome exact(CoalitionWorth worth) {
            return switch (worth.of(allCoalitions())) {
                case CoalitionWorth.Failed failed -> noWorth(failed);
                case CoalitionWorth.Values values -> {
                    var game = CoalitionGame.of(players.names(),
                            coalition -> worth(values.byMembers(), players.members(coalition)));
                    yield finish(shares(game), game, values, 0);
                }
            };
        }

        private Sharing shares(CoalitionGame game) {
            return switch (method) {
                case SHAPLEY -> ShapleyValue.of(game);
                case NUCLEOLUS -> Nucleolus.of(game, solver);
                case PROPORTIONAL -> proportional(alone(game), game.value(game.grandCoalition()));
            };
        }

        /** In proportion to what each is worth by itself, or, where less is better, to what it has to bear. */
        private Sharing proportional(double[] alone, double together) {
            var weights = new double[alone.length];
            for (int player = 0; player < alone.length; player++) {
                weights[player] = sign * alone[player];
                if (weights[player] < 0) {
                    return new Sharing.Refused("'" + players.name(player) + "' alone comes to " + weights[player] + " "
                            + unit + ": in proportion to what each has alone, it would get less than nothing of the"
                            + " gain. Write 'by shapley' or 'by nucleolus'.");
                }
            }
            return ProportionalShare.of(alone, together, weights);
        }

        Outcome sampled(CoalitionWorth worth) {
            int orders = method == SharingMethod.SHAPLEY ? Math.max(FEWEST_ORDERS, SAMPLES / players.size()) : 0;
            var coalitions = new LinkedHashSet<BitSet>();
            for (int player = 0; player < players.size(); player++) {
                coalitions.add(players.members(new int[]{player}));
            }
            coalitions.add(players.everyone());
            if (orders > 0) {
                SampledShapley.of(players.names(), members -> {
                    coalitions.add(players.members(members));
                    return 0;
                }, orders, SEED);
            }
            return switch (worth.of(coalitions)) {
                case CoalitionWorth.Failed failed -> noWorth(failed);
                case CoalitionWorth.Values values -> {
                    var alone = new double[players.size()];
                    for (int player = 0; player < alone.length; player++) {
                        alone[player] = worth(values.byMembers(), players.members(new int[]{player}));
                    }
                    var sharing = orders > 0
                            ? SampledShapley.of(players.names(),
                                    members -> worth(values.byMembers(), players.members(members)), orders, SEED)
                            : proportional(alone, worth(values.byMembers(), players.everyone()));
                    yield finish(sharing, null, values, orders);
                }
            };
        }

        private Outcome finish(Sharing sharing, @Nullable CoalitionGame game, CoalitionWorth.Values values,
                int orders) {
            if (sharing instanceof Sharing.Refused(String message)) {
                return new Refused(message);
            }
            var shares = (Sharing.Shares) sharing;
            var alone = new double[players.size()];
            double sum = 0;
            for (int player = 0; player < alone.length; player++) {
                alone[player] = worth(values.byMembers(), players.members(new int[]{player}));
                sum += alone[player];
                earned[player] *= sign;
            }
            double together = worth(values.byMembers(), players.everyone());
            var amounts = new SharedAmounts(players, alone, together, earned, shares, sign);
            var core = game == null
                    ? CoreFinding.UNKNOWN
                    : new CoreReport(players, game).of(shares.amounts().toArray(), solver);
            return new Shared(new GainSharing(method.getName(), indicator, unit, sign * sum, sign * together,
                    together - sum, game != null, amounts.companies(), core, amounts.payments(), told(values, game)),
                    values.solved(), orders);
        }

        /** Smaller coalitions first, then in the order of the model. */
        private List<CoalitionValue> told(CoalitionWorth.Values values, @Nullable CoalitionGame game) {
            var told = new ArrayList<CoalitionValue>();
            for (int size = 1; size <= players.size(); size++) {
                for (int k = 1; game != null && k <= game.grandCoalition(); k++) {
                    if (Integer.bitCount(k) == size) {
                        told.add(value(values, players.members(k)));
                    }
                }
            }
            if (game == null) {
                for (int player = 0; player < players.size(); player++) {
                    told.add(value(values, players.members(new int[]{player})));
                }
                told.add(value(values, players.everyone()));
            }
            return told;
        }

        private CoalitionValue value(CoalitionWorth.Values values, BitSet members) {
            return new CoalitionValue(players.names(members), sign * worth(values.byMembers(), members));
        }

        private double[] alone(CoalitionGame game) {
            var alone = new double[players.size()];
            for (int player = 0; player < alone.length; player++) {
                alone[player] = game.alone(player);
            }
            return alone;
        }

        private double worth(Map<BitSet, Double> values, BitSet members) {
            return sign * Objects.requireNonNull(values.get(members)) / scale;
        }

        private NoWorth noWorth(CoalitionWorth.Failed failed) {
            return new NoWorth(players.names(failed.piece().members()),
                    problems.whole().changed(problems.whole().draft(), problems.of(failed.piece())), failed.solution());
        }
    }
}
