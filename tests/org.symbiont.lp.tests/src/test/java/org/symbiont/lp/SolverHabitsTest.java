// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.lp.cases.Tableau;
import org.symbiont.lp.cases.TestedSolvers;
import org.symbiont.lp.random.RandomProblems;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.Capability;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveOptions;

/** What every solver does beyond finding optima: starting warm, keeping to a gap, working in many threads. */
class SolverHabitsTest {

    static List<LpSolver> solvers() {
        return TestedSolvers.all();
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void itsOwnBasisSavesNearlyAllIterations(LpSolver solver) {
        assumeTrue(solver.availability().isAvailable() && solver.capabilities().contains(Capability.WARM_START));
        var problem = RandomProblems.feasible(7, 300, 200);
        var first = solver.solve(problem, SolveOptions.DEFAULT);
        assertThat(first.status()).isEqualTo(SolveStatus.OPTIMAL);
        assertThat(first.statistics().iterations()).isGreaterThan(50);
        var second = solver.solve(problem, SolveOptions.DEFAULT.withWarmStart(first.basis()));
        assertThat(second.objective()).isCloseTo(first.objective(), within(1e-6 * Math.abs(first.objective())));
        assertThat(second.statistics().iterations()).isLessThan(first.statistics().iterations() / 10);
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void aBasisOfAnotherProblemDoesNoHarm(LpSolver solver) {
        assumeTrue(solver.availability().isAvailable());
        var basis = solver.solve(RandomProblems.feasible(1, 20, 30), SolveOptions.DEFAULT).basis();
        var problem = RandomProblems.feasible(2, 30, 20);
        var cold = solver.solve(problem, SolveOptions.DEFAULT);
        var warm = solver.solve(problem, SolveOptions.DEFAULT.withWarmStart(basis));
        assertThat(warm.status()).isEqualTo(SolveStatus.OPTIMAL);
        assertThat(warm.objective()).isCloseTo(cold.objective(), within(1e-6 * Math.abs(cold.objective())));
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void aBasisOfAnotherSolverFits(LpSolver solver) {
        assumeTrue(solver.availability().isAvailable() && solver.capabilities().contains(Capability.WARM_START));
        var problem = RandomProblems.feasible(7, 300, 200);
        var cold = solver.solve(problem, SolveOptions.DEFAULT);
        for (var other : solvers()) {
            if (other.availability().isAvailable() && other.capabilities().contains(Capability.WARM_START)) {
                var basis = other.solve(problem, SolveOptions.DEFAULT).basis();
                var warm = solver.solve(problem, SolveOptions.DEFAULT.withWarmStart(basis));
                assertThat(warm.objective()).isCloseTo(cold.objective(), within(1e-6 * Math.abs(cold.objective())));
                assertThat(warm.statistics().iterations()).as("from %s", other.id())
                        .isLessThan(cold.statistics().iterations() / 3);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void aWideGapIsKept(LpSolver solver) {
        assumeTrue(solver.availability().isAvailable() && solver.capabilities().contains(Capability.INTEGER));
        for (int seed = 0; seed < 10; seed++) {
            var problem = RandomProblems.mixedInteger(seed, 20, 12);
            double best = solver.solve(problem, SolveOptions.DEFAULT).objective();
            var rough = solver.solve(problem, SolveOptions.DEFAULT.withRelativeGap(0.1));
            assertThat(rough.status()).isEqualTo(SolveStatus.OPTIMAL);
            assertThat(rough.gap()).isLessThanOrEqualTo(0.1 + 1e-6);
            assertThat(Math.abs(rough.objective() - best))
                    .isLessThanOrEqualTo(0.1001 * Math.max(1, Math.abs(rough.objective())));
        }
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void fourThreadsAtOnceAreRight(LpSolver solver) throws Exception {
        assumeTrue(solver.availability().isAvailable());
        var problems = IntStream.range(0, 40).mapToObj(seed -> RandomProblems.feasible(seed, 40, 30)).toList();
        var alone = problems.stream().map(problem -> solver.solve(problem, SolveOptions.DEFAULT).objective()).toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tasks = problems.stream()
                    .map(problem -> (Callable<Double>) () -> solver.solve(problem, SolveOptions.DEFAULT).objective())
                    .toList();
            var together = new java.util.ArrayList<Double>();
            for (var future : threads.invokeAll(tasks)) {
                together.add(future.get());
            }
            assertThat(together).isEqualTo(alone);
        }
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void theSameRunGivesTheSameBits(LpSolver solver) {
        assumeTrue(solver.availability().isAvailable() && solver.capabilities().contains(Capability.INTEGER));
        var problem = RandomProblems.mixedInteger(3, 30, 20);
        var one = solver.solve(problem, SolveOptions.DEFAULT.withDuals(true));
        var other = solver.solve(problem, SolveOptions.DEFAULT.withDuals(true));
        assertThat(other.point()).isEqualTo(one.point());
        assertThat(other.duals()).isEqualTo(one.duals());
        assertThat(other.statistics().nodes()).isEqualTo(one.statistics().nodes());
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void shadowPricesAreChangesOfTheObjective(LpSolver solver) {
        assumeTrue(solver.availability().isAvailable());
        var problem = Tableau.maximize(3, 5).atMost(4, 1, 0).atMost(12, 0, 2).atMost(18, 3, 2).problem();
        var solution = solver.solve(problem, SolveOptions.DEFAULT.withDuals(true));
        for (int row = 0; row < 3; row++) {
            var changed = problem.change().rowBounds(row, Double.NEGATIVE_INFINITY, problem.rowUpper(row) + 0.5)
                    .build();
            double gain = solver.solve(changed, SolveOptions.DEFAULT).objective() - solution.objective();
            assertThat(solution.duals().rows().get(row)).isCloseTo(gain / 0.5, within(1e-6));
        }
    }
}
