// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symbiont.lp.solution.Values;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.LpSolvers;

/** Games from the literature, and what holds for every game. */
class PublishedGamesTest {

    /** Aumann and Maschler 1985: the Talmud's three estates for debts of 100, 200 and 300 are nucleoli. */
    @ParameterizedTest
    @CsvSource({"100, 33.333333333, 33.333333333, 33.333333333", "200, 50, 75, 75", "300, 50, 100, 150",
        "400, 50, 125, 225", "500, 66.666666667, 166.666666667, 266.666666667"})
    void talmud(double estate, double first, double second, double third) {
        var game = bankruptcy(estate, 100, 200, 300);

        shares(Nucleolus.of(game, solver()), first, second, third);
    }

    /** Each claimant's share in random order of arrival (O'Neill 1982), estate 200. */
    @Test
    void shapleyOfBankruptcyIsRandomArrival() {
        shares(ShapleyValue.of(bankruptcy(200, 100, 200, 300)), 100.0 / 3, 250.0 / 3, 250.0 / 3);
    }

    /**
     * Littlechild and Owen 1973: an airport's runway, each aircraft needing a longer one. The users of a stretch share its cost
     * equally.
     */
    @Test
    void shapleyOfAirport() {
        double[] costs = {1, 3, 6, 10};
        var game = CoalitionGame.of(List.of("a", "b", "c", "d"), coalition -> -longest(coalition, costs));

        double first = 1.0 / 4;
        double second = first + 2.0 / 3;
        double third = second + 3.0 / 2;
        shares(ShapleyValue.of(game), -first, -second, -third, -(third + 4));
    }

    /** Littlechild 1974: the nucleolus of an airport, by his recursion: 1/2, 5/4, 17/8 ... for these costs. */
    @Test
    void nucleolusOfAirport() {
        double[] costs = {1, 3, 6, 10};
        var game = CoalitionGame.of(List.of("a", "b", "c", "d"), coalition -> -longest(coalition, costs));

        shares(Nucleolus.of(game, solver()), airportNucleolus(costs));
    }

    /** Littlechild's recursion: the least cost per head, over the stretches still open, is charged to all up to there. */
    private static double[] airportNucleolus(double[] costs) {
        var shares = new double[costs.length];
        int paid = 0;
        double charged = 0;
        while (paid < costs.length) {
            double least = Double.POSITIVE_INFINITY;
            int upTo = paid;
            for (int k = paid; k < costs.length; k++) {
                int heads = k + 1 < costs.length ? k - paid + 2 : k - paid + 1;
                double perHead = (costs[k] - charged) / heads;
                if (perHead <= least) {
                    least = perHead;
                    upTo = k;
                }
            }
            for (int k = paid; k <= upTo; k++) {
                shares[k] = -least;
                charged += least;
            }
            paid = upTo + 1;
        }
        return shares;
    }

    /** One left glove, two right ones: the core is one point, the nucleolus lies there, the Shapley value does not. */
    @Test
    void gloves() {
        var game = CoalitionGame.of(List.of("left", "right", "other"),
                coalition -> (coalition & 1) != 0 && coalition > 1 ? 1 : 0);

        var core = Objects.requireNonNull(Core.of(game, solver()));

        assertThat(core.isEmpty()).isFalse();
        shares(new Sharing.Shares(core.shares(), core.shares()), 1, 0, 0);
        shares(Nucleolus.of(game, solver()), 1, 0, 0);
        shares(ShapleyValue.of(game), 2.0 / 3, 1.0 / 6, 1.0 / 6);
    }

    /** Three players, any two win 1: the core is empty, which the three pairs of weight 1/2 prove. */
    @Test
    void majorityHasAnEmptyCore() {
        var game = CoalitionGame.of(List.of("a", "b", "c"), coalition -> Integer.bitCount(coalition) >= 2 ? 1 : 0);

        var core = Objects.requireNonNull(Core.of(game, solver()));

        assertThat(core.isEmpty()).isTrue();
        assertThat(core.excess()).isCloseTo(-1.0 / 3, within(1e-7));
        double worth = 0;
        var weights = new double[3];
        for (var it : core.proof()) {
            worth += it.weight() * game.value(it.coalition());
            for (int player = 0; player < 3; player++) {
                weights[player] += (it.coalition() >> player & 1) * it.weight();
            }
        }
        assertThat(weights).containsExactly(new double[]{1, 1, 1}, within(1e-7));
        assertThat(worth).isCloseTo(1.5, within(1e-7)).isGreaterThan(game.value(game.grandCoalition()));
        shares(Nucleolus.of(game, solver()), 1.0 / 3, 1.0 / 3, 1.0 / 3);
    }

    /** Random convex games: the core is not empty, and both solutions lie in it. */
    @Test
    void solutionsOfConvexGamesLieInTheCore() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var weights = IntStream.range(0, 5).mapToDouble(k -> 1 + random.nextInt(9)).toArray();
            var game = CoalitionGame.of(List.of("a", "b", "c", "d", "e"), coalition -> {
                double sum = IntStream.range(0, 5).filter(k -> (coalition >> k & 1) != 0).mapToDouble(k -> weights[k])
                        .sum();
                return sum * sum;
            });

            assertThat(Objects.requireNonNull(Core.of(game, solver())).isEmpty()).isFalse();
            for (var sharing : List.of(ShapleyValue.of(game), Nucleolus.of(game, solver()))) {
                var shares = ((Sharing.Shares) sharing).amounts().toArray();
                for (int coalition = 1; coalition <= game.grandCoalition(); coalition++) {
                    assertThat(game.excess(coalition, shares)).isGreaterThan(-1e-6);
                }
            }
        }
    }

    @Test
    void twelvePlayersAreExact() {
        var random = new Random(3);
        var names = IntStream.range(0, 12).mapToObj(k -> "p" + k).toList();
        var values = random.doubles(1 << 12, 0, 5).toArray();
        var game = CoalitionGame.of(names,
                coalition -> values[coalition] + Integer.bitCount(coalition) * Integer.bitCount(coalition));

        for (var sharing : List.of(ShapleyValue.of(game), Nucleolus.of(game, solver()))) {
            assertThat(sharing).isInstanceOf(Sharing.Shares.class);
            double sum = IntStream.range(0, 12).mapToDouble(k -> ((Sharing.Shares) sharing).amounts().get(k)).sum();
            assertThat(sum).isCloseTo(game.value(game.grandCoalition()), within(1e-6));
        }
    }

    @Test
    void samplesCoverTheExactValueWithinTheirError() {
        double[] costs = IntStream.range(0, 10).mapToDouble(k -> (k + 1) * (k + 1)).toArray();
        var names = IntStream.range(0, 10).mapToObj(k -> "p" + k).toList();
        var exact = ShapleyValue.of(CoalitionGame.of(names, coalition -> -longest(coalition, costs))).amounts();

        var sampled = (Sharing.Shares) SampledShapley.of(names,
                coalition -> -costs[coalition[coalition.length - 1]], 2000, 17);

        for (int player = 0; player < 10; player++) {
            assertThat(Math.abs(sampled.amounts().get(player) - exact.get(player)))
                    .isLessThanOrEqualTo(sampled.errors().get(player) + 1e-12);
            assertThat(sampled.errors().get(player)).isLessThan(5);
        }
        assertThat(IntStream.range(0, 10).mapToDouble(k -> sampled.amounts().get(k)).sum())
                .isCloseTo(-100, within(1e-9));
    }

    @Test
    void thirteenPlayersAreTooMany() {
        assertThat(CoalitionGame.tooMany(13)).isEqualTo("There are 13 players: exact sharing takes 1 .. 12."
                + " Beyond, share by the sampled Shapley value, or in proportion.");
    }

    @Test
    void gainInProportion() {
        shares(ProportionalShare.of(new double[]{10, 30}, 60, new double[]{10, 30}), 15, 45);
        assertThat(ProportionalShare.of(new double[]{-10, 30}, 60, new double[]{-10, 30}))
                .isInstanceOf(Sharing.Refused.class);
    }

    @Test
    void sidePaymentsBringEachToItsShare() {
        var shares = ShapleyValue.of(bankruptcy(200, 100, 200, 300));

        var payments = shares.sidePayments(Values.of(0, 0, 200));

        assertThat(payments.get(2)).isCloseTo(250.0 / 3 - 200, within(1e-9));
        assertThat(payments.get(0) + payments.get(1) + payments.get(2)).isCloseTo(0, within(1e-9));
    }

    @Test
    void noNucleolusWhereTogetherIsWorse() {
        var game = CoalitionGame.of(List.of("a", "b"), coalition -> coalition == 3 ? 5 : 3);

        assertThat(Nucleolus.of(game, solver())).isEqualTo(new Sharing.Refused("Together the players are worth 5.0,"
                + " which is 1.0 less than each by itself: no shares leave everyone at least what it has alone."));
    }

    private static CoalitionGame bankruptcy(double estate, double... debts) {
        var names = IntStream.range(0, debts.length).mapToObj(k -> "claim " + debts[k]).toList();
        return CoalitionGame.of(names, coalition -> {
            double others = IntStream.range(0, debts.length).filter(k -> (coalition >> k & 1) == 0)
                    .mapToDouble(k -> debts[k]).sum();
            return Math.max(0, estate - others);
        });
    }

    private static double longest(int coalition, double[] costs) {
        return IntStream.range(0, costs.length).filter(k -> (coalition >> k & 1) != 0).mapToDouble(k -> costs[k]).max()
                .orElse(0);
    }

    private static void shares(Sharing sharing, double... expected) {
        assertThat(sharing).isInstanceOf(Sharing.Shares.class);
        assertThat(((Sharing.Shares) sharing).amounts().toArray()).containsExactly(expected, within(1e-6));
    }

    private static LpSolver solver() {
        var solver = LpSolvers.installed().find("lp_solve").orElseThrow();
        assumeTrue(solver.availability().isAvailable(), "lp_solve is not here");
        return solver;
    }
}
