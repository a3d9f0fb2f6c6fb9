// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.lp.cases.Tableau;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.random.RandomProblems;
import org.symbiont.lp.random.WildProblems;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.StopReason;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.LpSolvers;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.lp.solver.SolverBackend;

/** A crash over there is a failed solution here; all else is as at home. */
class ProcessBackendTest {
    private static final LpProblem PROBLEM = Tableau.maximize(3, 5).atMost(4, 1, 0).atMost(12, 0, 2).atMost(18, 3, 2)
            .problem();

    private static LpSolver solver(SolverBackend backend) {
        return LpSolvers.of(List.of(new ProcessBackend(backend))).all().getFirst();
    }

    @Test
    void aCrashIsAFailedSolution() {
        var solution = solver(new CrashingBackend()).solve(PROBLEM, SolveOptions.DEFAULT);
        assertThat(solution.status()).isEqualTo(SolveStatus.FAILED);
        assertThat(solution.diagnostics()).first().asString()
                .startsWith("The process of solver 'lp_solve' broke off with exit code ")
                .endsWith("Nothing else is harmed. Try another solver.");
    }

    @Test
    void autoGoesOnAfterACrash() {
        var installed = LpSolvers.installed().find("highs");
        assumeTrue(installed.isPresent() && installed.get().availability().isAvailable());
        var backends = List.of(new ProcessBackend(new CrashingBackend()),
                new ProcessBackend(new org.symbiont.lp.highs.HighsBackend()));
        var solution = LpSolvers.of(backends).auto().solve(PROBLEM, SolveOptions.DEFAULT);
        assertThat(solution.status()).isEqualTo(SolveStatus.OPTIMAL);
        assertThat(solution.solver().why()).isEqualTo("lp_solve ended with FAILED");
        assertThat(solution.objective()).isEqualTo(36);
    }

    @Test
    void oneThatHangsIsKilled() {
        var solution = solver(new HangingBackend()).solve(PROBLEM,
                SolveOptions.DEFAULT.withTimeLimit(Duration.ofMillis(200)));
        assertThat(solution.status()).isEqualTo(SolveStatus.TIME_LIMIT);
        assertThat(solution.diagnostics()).containsExactly("The solver's process did not end in time and was stopped.");
    }

    static List<LpSolver> solvers() {
        return LpSolvers.installed().all();
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void theAnswerIsTheSameAsAtHome(LpSolver solver) {
        assumeTrue(solver.availability().isAvailable(), solver.id() + " is not on this machine");
        var away = LpSolvers.installed().with(ProcessBackend::new).find(solver.id()).orElseThrow();
        assertSame(solver, away, RandomProblems.feasible(3, 30, 20), SolveOptions.DEFAULT.withRanges(true));
        assertSame(solver, away, RandomProblems.discrete(3, 15, 6), SolveOptions.DEFAULT);
    }

    private static void assertSame(LpSolver home, LpSolver away, LpProblem problem, SolveOptions options) {
        var there = away.solve(problem, options);
        var here = home.solve(problem, options);
        assertThat(there.status()).as("%s", there.diagnostics()).isEqualTo(here.status());
        assertThat(there.point()).isEqualTo(here.point());
        assertThat(there.duals()).isEqualTo(here.duals());
        assertThat(there.ranges()).isEqualTo(here.ranges());
        assertThat(there.basis()).isEqualTo(here.basis());
        assertThat(there.solver()).isEqualTo(here.solver());
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void cancellingReachesIt(LpSolver solver) {
        assumeTrue(solver.availability().isAvailable(), solver.id() + " is not on this machine");
        var away = LpSolvers.installed().with(ProcessBackend::new).find(solver.id()).orElseThrow();
        long start = System.nanoTime();
        LpSolution solution = away.solve(RandomProblems.marketSplit(3, 6), SolveOptions.DEFAULT,
                () -> System.nanoTime() - start > 1_000_000_000L);
        assertThat(solution.statistics().stop()).isEqualTo(StopReason.CANCELLED);
        assertThat(solution.status()).isIn(SolveStatus.FEASIBLE, SolveStatus.CANCELLED);
    }

    @Test
    void problemsCrossTheWireUnchanged() throws Exception {
        for (int seed = 0; seed < 100; seed++) {
            var problem = WildProblems.of(seed);
            var bytes = new ByteArrayOutputStream();
            ProblemWire.write(problem, new DataOutputStream(bytes));
            var back = ProblemWire.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
            assertThat(back.hasSameContentAs(problem)).as("seed %d", seed).isTrue();
        }
    }
}
