// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.symbiont.lp.random.RandomProblems;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.LpSolvers;
import org.symbiont.lp.solver.SolveOptions;

/** What lp_solve does beyond the common cases. */
class NativeRunTest {
    private static LpSolver solver;

    @BeforeAll
    static void find() {
        solver = LpSolvers.installed().find(LpSolveBackend.ID).orElseThrow();
        assumeTrue(solver.availability().isAvailable(), "lp_solve is not installed here");
    }

    @Test
    void itsOwnBasisSavesNearlyAllIterations() {
        var problem = RandomProblems.feasible(7, 300, 200);
        var first = solver.solve(problem, SolveOptions.DEFAULT);
        assertThat(first.status()).isEqualTo(SolveStatus.OPTIMAL);
        assertThat(first.statistics().iterations()).isGreaterThan(50);
        var second = solver.solve(problem, SolveOptions.DEFAULT.withWarmStart(first.basis()));
        assertThat(second.objective()).isCloseTo(first.objective(),
                org.assertj.core.data.Percentage.withPercentage(1e-6));
        assertThat(second.statistics().iterations()).isLessThan(first.statistics().iterations() / 10);
    }

    @Test
    void aBasisOfAnotherProblemDoesNoHarm() {
        var basis = solver.solve(RandomProblems.feasible(1, 20, 30), SolveOptions.DEFAULT).basis();
        var problem = RandomProblems.feasible(2, 30, 20);
        var cold = solver.solve(problem, SolveOptions.DEFAULT);
        var warm = solver.solve(problem, SolveOptions.DEFAULT.withWarmStart(basis));
        assertThat(warm.status()).isEqualTo(SolveStatus.OPTIMAL);
        assertThat(warm.objective()).isCloseTo(cold.objective(), org.assertj.core.data.Percentage.withPercentage(1e-6));
    }

    @Test
    void fourThreadsAtOnceAreRight() throws Exception {
        var problems = java.util.stream.IntStream.range(0, 40).mapToObj(seed -> RandomProblems.feasible(seed, 40, 30))
                .toList();
        var alone = problems.stream().mapToDouble(problem -> solver.solve(problem, SolveOptions.DEFAULT).objective())
                .toArray();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tasks = problems.stream()
                    .map(problem -> (Callable<Double>) () -> solver.solve(problem, SolveOptions.DEFAULT).objective())
                    .toList();
            var together = new double[tasks.size()];
            var futures = threads.invokeAll(tasks);
            for (int k = 0; k < together.length; k++) {
                together[k] = futures.get(k).get();
            }
            assertThat(Arrays.equals(together, alone)).isTrue();
        }
    }
}
