// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.symbiont.bilevel.cases.BilevelTableau;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.DualTerm;
import org.symbiont.bilevel.problem.ValueTerm;
import org.symbiont.bilevel.solve.BilevelMethod;
import org.symbiont.bilevel.solve.BilevelSolution;
import org.symbiont.bilevel.solve.BilevelStatus;

/** What stands on which level matters; several followers; prices and shadow prices. */
class LevelsTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    /** The follower wants y large; the row x + y <= 6 is either its own or the leader's. */
    @Test
    void couplingRowInUpperAndLowerLevelDiffer() {
        var lower = BilevelTableau.leaderMinimizes(1, -1, 2).bounds(0, 0, 10).bounds(1, 0, 4).followerMinimizes(-1)
                .atMost(6, 1, 1).problem();
        var upper = BilevelTableau.leaderMinimizes(1, -1, 2).bounds(0, 0, 10).bounds(1, 0, 4).followerMinimizes(-1)
                .leaderRow(-INF, 6, 1, 1).problem();

        for (var method : List.of(BilevelMethod.SETS, BilevelMethod.TREE)) {
            optimal(Solving.by(method, lower), -6, 6, 0);
            optimal(Solving.by(method, upper), 6, 2, 4);
        }
    }

    /** Each follower takes as much as its own limit leaves; the leader shares 10 out and prefers the second's product. */
    @Test
    void twoFollowersRespondEachForItself() {
        var problem = BilevelTableau.leaderMinimizes(2, 0, 0, -1, -3).leaderRow(-INF, 10, 1, 1).followerMinimizes(-1)
                .atMost(0, -1, 0, 1).followerMinimizes(-2).atMost(0, 0, -1, 0, 1).bounds(3, 0, 7).problem();

        for (var method : List.of(BilevelMethod.SETS, BilevelMethod.TREE)) {
            optimal(Solving.by(method, problem), -24, 3, 7, 3, 7);
        }
    }

    /** The leader's price p makes the follower work from p = 2 on; the leader gains 5 a unit and hates high prices. */
    @Test
    void leaderSetsPriceInFollowersCosts() {
        var problem = BilevelTableau.leaderMinimizes(1, 1, -5).bounds(0, 0, 9).bounds(1, 0, 4).followerMinimizes(2)
                .price(1, 0, -1).problem();

        for (var method : List.of(BilevelMethod.SETS, BilevelMethod.TREE)) {
            optimal(Solving.by(method, problem), -18, 2, 4);
        }
    }

    /** At p = 2 the follower is indifferent: optimistically it produces 4, pessimistically nothing. */
    @Test
    void pessimisticValueStandsBeside() {
        var problem = BilevelTableau.leaderMinimizes(1, 1, -5).bounds(0, 0, 9).bounds(1, 0, 4).followerMinimizes(2)
                .price(1, 0, -1).problem();

        var pessimistic = Objects.requireNonNull(Solving.best(problem).certificate()).pessimistic();

        assertThat(pessimistic.objective()).isCloseTo(2, within(1e-6));
        assertThat(pessimistic.brokenRow()).isNull();
    }

    @Test
    void pessimisticResponseThatBreaksTheLeadersRowIsNamed() {
        var problem = BilevelTableau.leaderMinimizes(1, 1, -5).bounds(0, 0, 9).bounds(1, 0, 4).followerMinimizes(2)
                .price(1, 0, -1).leaderRow(3, INF, 0, 1).problem();

        var solution = Solving.best(problem);

        assertThat(solution.status()).isEqualTo(BilevelStatus.OPTIMAL);
        assertThat(Objects.requireNonNull(solution.certificate()).pessimistic().brokenRow()).isEqualTo("R1");
    }

    /** The follower covers demand x from 3 units at cost 1 and more at cost 4; the leader is paid its shadow price. */
    @Test
    void leaderUsesShadowPriceOfFollower() {
        var problem = BilevelTableau.leaderMinimizes(1, 1, 0, 0).bounds(0, 1, 6).bounds(1, 0, 3).followerMinimizes(1, 4)
                .atLeast(0, -1, 1, 1).dual(0, DualTerm.OBJECTIVE, -2).problem();

        for (var method : List.of(BilevelMethod.SETS, BilevelMethod.TREE)) {
            var solution = Solving.by(method, problem);
            optimal(solution, 3 - 8, 3, 3, 0);
            assertThat(Objects.requireNonNull(solution.shadowPrices()).get(0)).isCloseTo(4, within(1e-6));
        }
    }

    /** The maximiser's shadow price has the maximiser's sign. */
    @Test
    void shadowPriceIsInTheFollowersDirection() {
        var problem = BilevelTableau.leaderMinimizes(1, 1, 0).bounds(0, 2, 6).followerMinimizes(-5)
                .atMost(0, -1, 1).problem();
        var opposite = new java.util.ArrayList<>(problem.followers());
        opposite.replaceAll(it -> it.inOppositeSense());

        assertThat(price(problem)).isCloseTo(-5, within(1e-6));
        assertThat(price(problem.withFollowers(opposite))).isCloseTo(5, within(1e-6));
    }

    /**
     * As above the follower works from p = 2 on; now the leader owes it a value of 6 (a cost of -6 at most), so p = 3.5. The
     * value is (2 - p) y, a product, and 4 times the dual of its bound.
     */
    @Test
    void leaderOwesAFollowerItsValue() {
        var problem = BilevelTableau.leaderMinimizes(1, 1, -5).bounds(0, 0, 9).bounds(1, 0, 4)
                .leaderRow(-INF, -6, 0, 0).followerMinimizes(2).price(1, 0, -1).problem()
                .withValueTerms(List.of(new ValueTerm(0, 0, 1)));
        var opposite = problem.withFollowers(List.of(problem.followers().getFirst().inOppositeSense()))
                .withValueTerms(List.of(new ValueTerm(0, 0, -1)));

        for (var method : List.of(BilevelMethod.SETS, BilevelMethod.TREE)) {
            optimal(Solving.by(method, problem), -16.5, 3.5, 4);
            optimal(Solving.by(method, opposite), -16.5, 3.5, 4);
        }
    }

    @Test
    void valueThatIsAProductOfTwoChoicesIsRefused() {
        var problem = BilevelTableau.leaderMinimizes(1, 1, -5).bounds(0, 0, 9).leaderRow(-INF, -6, 0, 0)
                .followerMinimizes(2).price(1, 0, -1).atMost(4, 1, 1).problem()
                .withValueTerms(List.of(new ValueTerm(0, 0, 1)));

        var solution = Solving.best(problem);

        assertThat(solution.status()).isEqualTo(BilevelStatus.REFUSED);
        assertThat(solution.diagnostics()).containsExactly("The leader uses the value of follower 'follower 1', sets"
                + " prices in its costs, and has column 'x1' in its rows: that is a product of two choices."
                + " Make that row the leader's.");
    }

    /** Whether a link of cost 7 exists is the leader's choice; it pays for three units worth 3, not for two. */
    @Test
    void leaderDecidesExistence() {
        for (double capacity : new double[]{2, 3}) {
            var problem = BilevelTableau.leaderMinimizes(1, 7, -3).bounds(0, 0, 1).integers(0).followerMinimizes(-1)
                    .atMost(0, -capacity, 1).problem();
            var expected = capacity == 3 ? new double[]{-2, 1, 3} : new double[]{0, 0, 0};

            for (var method : List.of(BilevelMethod.SETS, BilevelMethod.TREE)) {
                optimal(Solving.by(method, problem), expected[0], expected[1], expected[2]);
            }
        }
    }

    private static double price(BilevelProblem problem) {
        return Objects.requireNonNull(Solving.best(problem).shadowPrices()).get(0);
    }

    static void optimal(BilevelSolution solution, double objective, double... columns) {
        assertThat(solution.status()).as(solution.toString()).isEqualTo(BilevelStatus.OPTIMAL);
        assertThat(solution.objective()).as(solution.toString()).isCloseTo(objective, within(1e-6));
        for (int column = 0; column < columns.length; column++) {
            assertThat(solution.value(column)).as(solution.toString()).isCloseTo(columns[column], within(1e-6));
        }
        assertThat(Objects.requireNonNull(solution.certificate()).holds()).isTrue();
    }
}
