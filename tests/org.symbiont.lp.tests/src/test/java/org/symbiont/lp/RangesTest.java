// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.lp.cases.Tableau;
import org.symbiont.lp.cases.TestedSolvers;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.random.RandomProblems;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.Capability;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveOptions;

/** Ranges are claims about other problems: those problems are solved, and the claim must hold. */
class RangesTest {
    private static final SolveOptions RANGES = SolveOptions.DEFAULT.withRanges(true);

    static List<LpSolver> solvers() {
        return TestedSolvers.all().stream().filter(solver -> solver.availability().isAvailable())
                .filter(solver -> solver.capabilities().contains(Capability.RANGES)).toList();
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void ofATextbookProblem(LpSolver solver) {
        // Not degenerate, so there is one right answer; worked out by hand from the two rows that bind.
        var problem = Tableau.maximize(143, 60).atMost(15000, 120, 210).atMost(4000, 110, 30).atMost(75, 1, 1)
                .problem();
        var ranges = solver.solve(problem, RANGES).ranges();
        assertThat(ranges).isNotNull();
        assertThat(ranges.costLow().toArray()).containsExactly(new double[]{60, 39}, within(1e-6));
        assertThat(ranges.costHigh().toArray()).containsExactly(new double[]{220, 143}, within(1e-6));
        assertThat(ranges.rowLow().get(0)).isNaN();
        assertThat(ranges.rowLow().get(1)).isCloseTo(8750.0 / 3, within(1e-6));
        assertThat(ranges.rowHigh().get(1)).isCloseTo(8250, within(1e-6));
        assertThat(ranges.rowLow().get(2)).isCloseTo(400.0 / 11, within(1e-6));
        assertThat(ranges.rowHigh().get(2)).isCloseTo(80, within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void holdOnRandomProblems(LpSolver solver) {
        int tried = 0;
        for (int seed = 0; seed < 12; seed++) {
            var problem = RandomProblems.feasible(seed, 12, 10);
            var solution = solver.solve(problem, RANGES);
            assertThat(solution.status()).isEqualTo(SolveStatus.OPTIMAL);
            assertThat(solution.ranges()).isNotNull();
            tried += costs(solver, problem, solution) + rows(solver, problem, solution);
        }
        assertThat(tried).isGreaterThan(200);
    }

    /** Anywhere within its range a cost leaves the point optimal. */
    private static int costs(LpSolver solver, LpProblem problem, LpSolution solution) {
        int tried = 0;
        for (int column = 0; column < problem.columns(); column++) {
            double low = solution.ranges().costLow().get(column);
            double high = solution.ranges().costHigh().get(column);
            for (double cost : within(problem.cost(column), low, high)) {
                if (Double.isNaN(cost)) {
                    continue;
                }
                var changed = problem.change().cost(column, cost).build();
                double same = solution.objective() + (cost - problem.cost(column)) * solution.value(column);
                assertThat(solver.solve(changed, SolveOptions.DEFAULT).objective()).isCloseTo(same, within(1e-5));
                tried++;
            }
        }
        return tried;
    }

    /** Anywhere within its range a right-hand side changes the objective by the shadow price. */
    private static int rows(LpSolver solver, LpProblem problem, LpSolution solution) {
        int tried = 0;
        for (int row = 0; row < problem.rows(); row++) {
            if (Double.isNaN(solution.ranges().rowLow().get(row)) || problem.rowLower(row) == problem.rowUpper(row)) {
                continue;
            }
            double side = solution.activity(row);
            boolean isUpper = Math.abs(side - problem.rowUpper(row)) < 1e-6;
            for (double rhs : within(side, solution.ranges().rowLow().get(row), solution.ranges().rowHigh().get(row))) {
                double lower = isUpper ? Math.min(problem.rowLower(row), rhs) : rhs;
                double upper = isUpper ? rhs : Math.max(problem.rowUpper(row), rhs);
                var changed = problem.change().rowBounds(row, lower, upper).build();
                double expected = solution.objective() + (rhs - side) * solution.duals().rows().get(row);
                assertThat(solver.solve(changed, SolveOptions.DEFAULT).objective()).as("row %d at %s", row, rhs)
                        .isCloseTo(expected, within(1e-5));
                tried++;
            }
        }
        return tried;
    }

    private static double[] within(double now, double low, double high) {
        return new double[]{Math.max(low, now - 100) * 0.9 + now * 0.1, Math.min(high, now + 100) * 0.9 + now * 0.1};
    }

    private static org.assertj.core.data.Offset<Double> within(double tolerance) {
        return org.assertj.core.data.Offset.offset(tolerance);
    }
}
