// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.lp.cases.TestedSolvers;
import org.symbiont.lp.check.PrimalCheck;
import org.symbiont.lp.check.Tolerances;
import org.symbiont.lp.random.RandomProblems;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.StopReason;
import org.symbiont.lp.solver.Capability;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.lp.solver.SolveProgress;

/** Cancelling, the time limit, and news, on a problem that no solver finishes. */
class SolveControlTest {
    private static final SolveOptions ENDLESS = SolveOptions.DEFAULT.withTimeLimit(Duration.ofSeconds(60));

    static List<LpSolver> solvers() {
        return TestedSolvers.all();
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void cancelKeepsThePointFoundSoFar(LpSolver solver) {
        assume(solver, Capability.PROGRESS);
        var problem = RandomProblems.marketSplit(1, 5);
        var control = new StopAtFirstPoint();
        var solution = solver.solve(problem, ENDLESS, control);
        assertThat(solution.status()).as("%s", solution.diagnostics()).isEqualTo(SolveStatus.FEASIBLE);
        assertThat(solution.statistics().stop()).isEqualTo(StopReason.CANCELLED);
        assertThat(PrimalCheck.violation(problem, solution.point().columns(), Tolerances.DEFAULT)).isNull();
        assertThat(solution.bound()).isLessThanOrEqualTo(solution.objective());
        assertThat(control.news).isNotEmpty()
                .allMatch(it -> solver.id().equals("auto") || it.solver().equals(solver.id()));
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void cancelInTheMiddleEndsSoon(LpSolver solver) {
        assume(solver, Capability.CANCEL);
        long start = System.nanoTime();
        var solution = solver.solve(RandomProblems.marketSplit(3, 6), ENDLESS,
                () -> System.nanoTime() - start > 500_000_000L);
        assertThat(solution.statistics().stop()).isEqualTo(StopReason.CANCELLED);
        assertThat(solution.status()).isIn(SolveStatus.FEASIBLE, SolveStatus.CANCELLED);
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void cancelledBeforeItBegan(LpSolver solver) {
        assume(solver, Capability.CANCEL);
        var solution = solver.solve(RandomProblems.marketSplit(1, 6), ENDLESS, () -> true);
        assertThat(solution.status()).isIn(SolveStatus.CANCELLED, SolveStatus.FEASIBLE);
        assertThat(solution.statistics().stop()).isEqualTo(StopReason.CANCELLED);
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void timeLimitKeepsThePointFoundSoFar(LpSolver solver) {
        assume(solver, Capability.INTEGER);
        var problem = RandomProblems.marketSplit(2, 6);
        var solution = solver.solve(problem, SolveOptions.DEFAULT.withTimeLimit(Duration.ofSeconds(1)));
        assertThat(solution.status()).as("%s", solution.diagnostics()).isEqualTo(SolveStatus.FEASIBLE);
        assertThat(solution.statistics().stop()).isEqualTo(StopReason.TIME_LIMIT);
        assertThat(PrimalCheck.violation(problem, solution.point().columns(), Tolerances.DEFAULT)).isNull();
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void whatTheControlThrowsComesOut(LpSolver solver) {
        assume(solver, Capability.CANCEL);
        assertThatThrownBy(() -> solver.solve(RandomProblems.marketSplit(1, 6), ENDLESS, () -> {
            throw new IllegalStateException("the caller's own");
        })).isInstanceOf(IllegalStateException.class).hasMessage("the caller's own");
    }

    private static void assume(LpSolver solver, Capability capability) {
        assumeTrue(solver.availability().isAvailable(), solver.id() + " is not on this machine");
        assumeTrue(solver.capabilities().contains(capability), solver.id() + " cannot do " + capability.words());
    }

    private static final class StopAtFirstPoint implements SolveControl {
        private final List<SolveProgress> news = Collections.synchronizedList(new ArrayList<>());
        private volatile boolean hasPoint;

        @Override
        public boolean isCancelled() {
            return hasPoint;
        }

        @Override
        public void progress(SolveProgress progress) {
            news.add(progress);
            hasPoint |= !Double.isNaN(progress.incumbent());
        }
    }
}
