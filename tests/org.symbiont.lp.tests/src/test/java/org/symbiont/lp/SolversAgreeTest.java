// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.lp.cases.TestedSolvers;
import org.symbiont.lp.check.PrimalCheck;
import org.symbiont.lp.check.Tolerances;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.random.RandomProblems;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveOptions;

/** Random problems on all solvers: same status, same optimum, and each point feasible. */
class SolversAgreeTest {
    private static List<LpSolver> solvers = List.of();

    @BeforeAll
    static void find() {
        solvers = TestedSolvers.all().stream().filter(solver -> solver.availability().isAvailable()).toList();
        assumeTrue(solvers.size() > 2, "there are not two solvers to compare");
    }

    static IntStream seeds() {
        return IntStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onLinearProblems(int seed) {
        agree(RandomProblems.feasible(seed, 40, 30));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onMixedIntegerProblems(int seed) {
        agree(RandomProblems.mixedInteger(seed, 14, 8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onSetsAndSemiContinuousColumns(int seed) {
        agree(RandomProblems.discrete(seed, 20, 8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onInfeasibleProblems(int seed) {
        agree(RandomProblems.infeasible(seed, 20, 15));
    }

    @Test
    void onProblemsWithoutBounds() {
        for (int seed = 0; seed < 10; seed++) {
            var problem = RandomProblems.feasible(seed, 15, 6);
            var change = problem.change();
            for (int column = 0; column < problem.columns(); column++) {
                change.bounds(column, problem.lower(column), Double.POSITIVE_INFINITY);
            }
            agree(change.build());
        }
    }

    private static void agree(LpProblem problem) {
        var answers = new ArrayList<LpSolution>();
        for (var solver : solvers) {
            var answer = solver.solve(problem, SolveOptions.DEFAULT);
            if (answer.status() != SolveStatus.UNSUPPORTED) {
                answers.add(answer);
            }
        }
        assertThat(answers).hasSizeGreaterThan(1);
        var first = answers.getFirst();
        for (var answer : answers) {
            assertThat(answer.status())
                    .as("%s %s, %s %s", first.solver(), first.diagnostics(), answer.solver(), answer.diagnostics())
                    .isEqualTo(first.status()).isIn(SolveStatus.OPTIMAL, SolveStatus.INFEASIBLE, SolveStatus.UNBOUNDED);
            if (answer.status() == SolveStatus.OPTIMAL) {
                // Each is right within the gap of 1e-6 that it was given.
                double allowed = 2.1e-6 * Math.max(1, Math.abs(first.objective()));
                assertThat(answer.objective()).as("%s", answer.solver()).isCloseTo(first.objective(),
                        Offset.offset(allowed));
                assertThat(PrimalCheck.violation(problem, answer.point().columns(), Tolerances.DEFAULT)).isNull();
            }
        }
    }
}
