// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.symbiont.bilevel.cases.BilevelTableau;
import org.symbiont.bilevel.cases.RandomBilevel;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.DualTerm;
import org.symbiont.bilevel.problem.Follower;
import org.symbiont.bilevel.solve.BilevelMethod;
import org.symbiont.bilevel.solve.BilevelOptions;
import org.symbiont.bilevel.solve.BilevelSolver;
import org.symbiont.bilevel.solve.BilevelStatus;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveProgress;

/** What is said where there is no optimum, or not yet. */
class StatusTest {
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final List<BilevelMethod> METHODS = List.of(BilevelMethod.SETS, BilevelMethod.TREE);

    @Test
    void rowsThatContradictEachOther() {
        says(BilevelTableau.leaderMinimizes(1, 1, 1).followerMinimizes(1).atLeast(5, 1, 1).leaderRow(-INF, 3, 1, 1)
                .problem(), BilevelStatus.INFEASIBLE, "even if the followers had no will");
    }

    @Test
    void rowsThatFollowersBreak() {
        says(BilevelTableau.leaderMinimizes(1, 1, 1).bounds(0, 0, 5).bounds(1, 0, 5).followerMinimizes(1)
                .leaderRow(1, INF, 0, 1).problem(), BilevelStatus.INFEASIBLE, "not by the optima of the followers");
    }

    @Test
    void leaderWithoutLimit() {
        says(BilevelTableau.leaderMinimizes(1, -1, 0).bounds(1, 0, 5).followerMinimizes(1).problem(),
                BilevelStatus.UNBOUNDED, "arbitrarily low", "Bound the leader's columns");
    }

    @Test
    void followerWithoutLimit() {
        says(BilevelTableau.leaderMinimizes(1, 1, 1).bounds(0, 0, 5).followerMinimizes(-1).problem(),
                BilevelStatus.FOLLOWER_UNBOUNDED, "follower 'follower 1' has no limit", "Bound its columns");
    }

    /** The high-point problem is unbounded in y, but the follower keeps y at its least: the optimum is finite. */
    @Test
    void unboundedRelaxationIsNotAnUnboundedProblem() {
        var problem = BilevelTableau.leaderMinimizes(1, 1, -1).bounds(0, 0, 5).followerMinimizes(1)
                .atLeast(0, -1, 1).leaderRow(-INF, 4, 1, 0).problem();

        for (var method : METHODS) {
            LevelsTest.optimal(Solving.by(method, problem), 0);
        }
    }

    /** After how many nodes the first point is found depends on the vertices that the LP solver ends in; the proof takes longer. */
    @Test
    void nodeLimitLeavesAPointWithItsBound() {
        var solver = new BilevelSolver(Solving.solver());
        var options = BilevelOptions.DEFAULT.withMethod(BilevelMethod.TREE);
        var problem = RandomBilevel.of(1, 10, 5, 6, 6, 1);

        var solution = IntStream.iterate(50, limit -> limit + 50)
                .mapToObj(limit -> solver.solve(problem, options.withNodeLimit(limit)))
                .filter(answer -> answer.status() != BilevelStatus.LIMIT).findFirst().orElseThrow();

        assertThat(solution.status()).isEqualTo(BilevelStatus.FEASIBLE);
        assertThat(solution.bound()).isLessThan(solution.objective());
        var certificate = Objects.requireNonNull(solution.certificate());
        assertThat(certificate.isFeasible()).isTrue();
        assertThat(certificate.isProven()).isFalse();
        assertThat(certificate.holds()).isFalse();
    }

    /** A point found in time is certified all the same, after the time. */
    @Test
    void timeLimitEndsTheRun() {
        for (var method : METHODS) {
            for (int millis : new int[]{1, 300}) {
                var options = BilevelOptions.DEFAULT.withMethod(method).withTimeLimit(Duration.ofMillis(millis));

                var solution = new BilevelSolver(Solving.solver()).solve(RandomBilevel.of(1, 10, 5, 10, 10, 2),
                        options);

                assertThat(solution.status()).as(solution.toString()).isIn(BilevelStatus.LIMIT, BilevelStatus.FEASIBLE);
            }
        }
    }

    @Test
    void cancelEndsTheRunAndProgressTellsBoundAndPoint() {
        var news = new ArrayList<SolveProgress>();
        var control = new SolveControl() {
            private final AtomicInteger left = new AtomicInteger(40);

            @Override
            public boolean isCancelled() {
                return news.size() >= left.get();
            }

            @Override
            public void progress(SolveProgress progress) {
                news.add(progress);
            }
        };

        var solution = new BilevelSolver(Solving.solver()).solve(RandomBilevel.of(1, 10, 5, 6, 6, 1),
                BilevelOptions.DEFAULT.withMethod(BilevelMethod.TREE), control);

        assertThat(solution.status()).isIn(BilevelStatus.FEASIBLE, BilevelStatus.CANCELLED);
        assertThat(news.getLast().incumbent()).isGreaterThanOrEqualTo(news.getLast().bound());
        assertThat(news.getLast().nodes()).isPositive();
        for (int k = 1; k < news.size(); k++) {
            assertThat(news.get(k).bound()).isGreaterThanOrEqualTo(news.get(k - 1).bound() - 1e-6);
        }
    }

    @Test
    void sameProblemGivesTheSameAnswer() {
        var problem = RandomBilevel.of(7, 4, 2, 5, 5, 1);
        var first = Solving.by(BilevelMethod.TREE, problem);

        var second = Solving.by(BilevelMethod.TREE, problem);

        assertThat(second.columns()).isEqualTo(first.columns());
        assertThat(second.nodes()).isEqualTo(first.nodes());
    }

    @Test
    void faultsOfAProblemNameWhatAndWhose() {
        var builder = LpProblem.builder();
        builder.column(0, 1, 0);
        builder.column(0, 1, 0);
        builder.coefficient(builder.atMost(1), 1, 1);
        var problem = builder.columnNames(k -> "c" + k).rowNames(k -> "r" + k).build();
        var one = Follower.minimizing("A").column(0, 1).row(0).build();
        var other = Follower.minimizing("B").column(1, 1).build();

        assertThat(BilevelProblem.faults(problem, List.of(one, other), List.of())).containsExactly(
                "Row 'r0' of follower 'A' holds column 'c1' of follower 'B'. Give the row to the leader.");
        assertThat(BilevelProblem.faults(problem, List.of(one, one), List.of())).contains(
                "Follower 'A' claims column 0, which is of 'A' already.");
        assertThat(BilevelProblem.faults(problem, List.of(other), List.of(new DualTerm(0, DualTerm.OBJECTIVE, 1))))
                .containsExactly("The shadow price of row 0 cannot be used in row -1: it must be that of a follower's"
                        + " row, used by the leader.");
    }

    private static void says(BilevelProblem problem, BilevelStatus status, String... parts) {
        for (var method : METHODS) {
            var solution = Solving.by(method, problem);
            assertThat(solution.status()).as(solution.toString()).isEqualTo(status);
            assertThat(String.join(" ", solution.diagnostics())).contains(parts);
            assertThat(solution.certificate()).isNull();
        }
    }
}
