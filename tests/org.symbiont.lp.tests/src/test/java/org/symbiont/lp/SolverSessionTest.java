// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.lp.cases.Cases;
import org.symbiont.lp.cases.TestedSolvers;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.ProblemPart;
import org.symbiont.lp.random.RandomProblems;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.StopReason;
import org.symbiont.lp.solver.Capability;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;

/** In a session each answer is as if it were the only one. */
class SolverSessionTest {

    static List<LpSolver> solvers() {
        return TestedSolvers.all();
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void aSweepGivesWhatSingleRunsGive(LpSolver solver) {
        assumeTrue(solver.availability().isAvailable(), solver.id() + " is not on this machine");
        sweep(solver, RandomProblems.feasible(11, 60, 40));
        sweep(solver, RandomProblems.mixedInteger(11, 14, 8));
    }

    /** Costs, bounds, ends of rows and the constant change in turn; some of the problems are infeasible. */
    private static void sweep(LpSolver solver, LpProblem first) {
        var random = new Random(5);
        var problem = first;
        int infeasible = 0;
        try (var session = solver.openSession()) {
            for (int step = 0; step < 40; step++) {
                // From time to time back to the first, or all that follow an infeasible one would be so too.
                problem = changed(step % 6 == 0 ? first : problem, random, step);
                var together = session.solve(problem, SolveOptions.DEFAULT.withDuals(true), SolveControl.NONE);
                var alone = solver.solve(problem, SolveOptions.DEFAULT.withDuals(true));
                assertThat(together.status()).as("step %d: %s", step, together.diagnostics()).isEqualTo(alone.status());
                if (alone.status() == SolveStatus.OPTIMAL) {
                    double allowed = 2.1e-6 * Math.max(1, Math.abs(alone.objective()));
                    assertThat(together.objective()).as("step %d", step).isCloseTo(alone.objective(), within(allowed));
                } else {
                    infeasible++;
                }
            }
        }
        assertThat(infeasible).isBetween(1, 39);
    }

    private static LpProblem changed(LpProblem problem, Random random, int step) {
        var change = problem.change();
        int column = random.nextInt(problem.columns());
        int row = random.nextInt(problem.rows());
        switch (step % 5) {
            case 0 -> change.cost(column, random.nextInt(40) - 20);
            case 1 -> change.bounds(column, problem.lower(column) - random.nextInt(3),
                    problem.upper(column) + random.nextInt(3));
            case 2 -> change.constant(step);
            default -> {
                double shift = random.nextInt(121) - 60;
                change.rowBounds(row, problem.rowLower(row) + shift, problem.rowUpper(row) + shift);
            }
        }
        return change.build();
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void everyCaseInOneSession(LpSolver solver) {
        assumeTrue(solver.availability().isAvailable(), solver.id() + " is not on this machine");
        try (var session = solver.openSession()) {
            for (var it : Cases.all()) {
                var solution = session.solve(it.problem(), SolveOptions.DEFAULT, SolveControl.NONE);
                assertThat(solution.status()).as(it.name()).isEqualTo(it.status());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void theNextRunStartsWhereTheLastEnded(LpSolver solver) {
        assumeTrue(solver.availability().isAvailable() && solver.capabilities().contains(Capability.WARM_START));
        var problem = RandomProblems.feasible(7, 300, 200);
        try (var session = solver.openSession()) {
            var first = session.solve(problem, SolveOptions.DEFAULT, SolveControl.NONE);
            var second = session.solve(problem.change().cost(3, problem.cost(3) + 0.01).build(), SolveOptions.DEFAULT,
                    SolveControl.NONE);
            assertThat(second.status()).isEqualTo(SolveStatus.OPTIMAL);
            assertThat(second.statistics().iterations()).isLessThan(first.statistics().iterations() / 5);
        }
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void eachRunOfASessionHearsItsOwnControl(LpSolver solver) {
        assumeTrue(solver.availability().isAvailable() && solver.capabilities().contains(Capability.CANCEL));
        var easy = RandomProblems.mixedInteger(11, 14, 8);
        var endless = RandomProblems.marketSplit(1, 6);
        try (var session = solver.openSession()) {
            for (int round = 0; round < 2; round++) {
                var free = session.solve(easy, SolveOptions.DEFAULT, SolveControl.NONE);
                assertThat(free.status()).isEqualTo(SolveStatus.OPTIMAL);
                long start = System.nanoTime();
                var stopped = session.solve(endless.change().constant(round).build(), SolveOptions.DEFAULT,
                        () -> System.nanoTime() - start > 100_000_000L);
                assertThat(stopped.statistics().stop()).isEqualTo(StopReason.CANCELLED);
            }
        }
    }

    @Test
    void aChangedCopyKnowsWhatItChanged() {
        var problem = RandomProblems.mixedInteger(1, 10, 5);
        assertThat(problem.change().build().changesSince(problem)).isEmpty();
        assertThat(problem.change().rowBounds(1, 0, 1).build().changesSince(problem))
                .containsExactly(ProblemPart.ROW_BOUNDS);
        assertThat(problem.change().cost(1, 7).constant(3).build().changesSince(problem)).containsExactly(
                ProblemPart.CONSTANT,
                ProblemPart.COSTS);
        assertThat(
                problem.change().kind(0, org.symbiont.lp.problem.ColumnKind.CONTINUOUS).build().changesSince(problem))
                .containsExactly(ProblemPart.STRUCTURE);
        assertThat(RandomProblems.mixedInteger(1, 10, 5).changesSince(problem)).contains(ProblemPart.STRUCTURE,
                ProblemPart.COSTS);
    }
}
