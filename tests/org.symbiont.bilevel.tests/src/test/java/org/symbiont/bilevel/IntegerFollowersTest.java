// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.symbiont.bilevel.cases.BilevelTableau;
import org.symbiont.bilevel.cases.IntegerEnumeration;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.Follower;
import org.symbiont.bilevel.solve.BilevelOptions;
import org.symbiont.bilevel.solve.BilevelSolver;
import org.symbiont.bilevel.solve.BilevelStatus;

/** Followers with on/off and other integer columns. */
class IntegerFollowersTest {

    /** Moore and Bard 1990, example 1: -22 at (2, 2), although the relaxation suggests (2, 4), -42. */
    @Test
    void mooreBard() {
        var problem = BilevelTableau.leaderMinimizes(1, -1, -10).bounds(0, 0, 20).bounds(1, 0, 20).integers(0, 1)
                .followerMinimizes(1).atMost(30, -25, 20).atMost(10, 1, 2).atMost(15, 2, -1).atLeast(15, 2, 10)
                .problem();

        LevelsTest.optimal(Solving.best(problem), -22, 2, 2);
        LevelsTest.optimal(
                Solving.best(
                        problem.withFollowers(problem.followers().stream().map(Follower::inOppositeSense).toList())),
                -22, 2, 2);
    }

    /** An on/off unit with fixed cost 6 earns p - 2 a unit, 5 at most: it runs from p = 3.2 on. */
    @Test
    void priceThatMakesAnOnOffUnitRun() {
        var problem = BilevelTableau.leaderMinimizes(1, 1, -8, 6).bounds(0, 0, 10).bounds(2, 0, 1).integers(2)
                .followerMinimizes(2, 6).price(1, 0, -1).atMost(0, 0, 1, -5).problem();

        LevelsTest.optimal(Solving.best(problem), -30.8, 3.2, 5, 1);
    }

    @Test
    void integerLeadersAgreeWithEnumeration() {
        int optima = 0;
        for (int seed = 0; seed < 60; seed++) {
            var problem = integerProblem(new Random(seed));
            double expected = IntegerEnumeration.optimum(problem);
            var solution = Solving.best(problem);
            String what = "seed " + seed + ": " + solution;
            if (expected == Double.POSITIVE_INFINITY) {
                assertThat(solution.status()).as(what).isEqualTo(BilevelStatus.INFEASIBLE);
            } else {
                optima++;
                assertThat(solution.status()).as(what).isEqualTo(BilevelStatus.OPTIMAL);
                assertThat(solution.objective()).as(what).isCloseTo(expected, within(1e-6));
            }
        }
        assertThat(optima).isGreaterThan(30);
    }

    @Test
    void pricesOfIntegerFollowersAgreeWithBreakpoints() {
        for (int seed = 0; seed < 40; seed++) {
            var problem = pricedProblem(new Random(seed));
            double expected = IntegerEnumeration.optimumOverPrice(problem);
            var solution = Solving.best(problem);
            String what = "seed " + seed + ": " + solution;
            assertThat(solution.status()).as(what).isEqualTo(BilevelStatus.OPTIMAL);
            assertThat(solution.objective()).as(what).isCloseTo(expected, within(1e-5));
        }
    }

    /** A continuous capacity in the rows of an on/off unit: the optimum may not exist, and is not claimed. */
    @Test
    void continuousLeaderInRowsOfIntegerFollowerIsNotCalledOptimal() {
        var problem = BilevelTableau.leaderMinimizes(1, -1, 4).bounds(0, 0, 2).bounds(1, 0, 2).integers(1)
                .followerMinimizes(-1).atMost(0, -1, 1).problem();

        var solution = Solving.best(problem);

        assertThat(solution.status()).isIn(BilevelStatus.FEASIBLE, BilevelStatus.REFUSED);
        assertThat(String.join(" ", solution.diagnostics())).contains("'x1'", "'follower 1'",
                "Make the column integer");
    }

    @Test
    void tooManyIntegerColumnsAreRefusedWithTheLimit() {
        var problem = integerProblem(new Random(1));

        var solution = new BilevelSolver(Solving.solver()).solve(problem, BilevelOptions.DEFAULT.withIntegerLimit(2));

        assertThat(solution.status()).isEqualTo(BilevelStatus.REFUSED);
        assertThat(solution.diagnostics()).isEqualTo(List.of(
                "The followers have 3 integer columns; at most 2 are solved exactly. Make some continuous, or raise the limit."));
    }

    /** Two integer columns of the leader's, three of the follower's, all in 0 .. 3. */
    private static BilevelProblem integerProblem(Random random) {
        var tableau = BilevelTableau.leaderMinimizes(2, whole(random, -5, 5), whole(random, -5, 5),
                whole(random, -6, 6), whole(random, -6, 6), whole(random, -6, 6));
        for (int column = 0; column < 5; column++) {
            tableau.bounds(column, 0, 3).integers(column);
        }
        tableau.followerMinimizes(whole(random, -5, 5), whole(random, -5, 5), whole(random, -5, 5));
        for (int row = 0; row < 2; row++) {
            tableau.atMost(whole(random, 0, 9), whole(random, -3, 3), whole(random, -3, 3), whole(random, -1, 4),
                    whole(random, -1, 4), whole(random, -1, 4));
        }
        return tableau.leaderRow(Double.NEGATIVE_INFINITY, whole(random, 0, 9), whole(random, -2, 3),
                whole(random, -2, 3), whole(random, -2, 3), whole(random, -2, 3), whole(random, -2, 3)).problem();
    }

    /** A price in 0 .. 10 for three on/off columns with one row. */
    private static BilevelProblem pricedProblem(Random random) {
        var tableau = BilevelTableau.leaderMinimizes(1, whole(random, -1, 2), whole(random, -9, 6),
                whole(random, -9, 6), whole(random, -9, 6)).bounds(0, 0, 10);
        tableau.followerMinimizes(whole(random, -6, 20), whole(random, -6, 20), whole(random, -6, 20));
        for (int column = 1; column < 4; column++) {
            tableau.bounds(column, 0, 1).integers(column).price(column, 0, -whole(random, 0, 4));
        }
        return tableau.atMost(whole(random, 2, 8), 0, whole(random, 1, 4), whole(random, 1, 4), whole(random, 1, 4))
                .problem();
    }

    private static int whole(Random random, int from, int to) {
        return from + random.nextInt(to - from + 1);
    }
}
