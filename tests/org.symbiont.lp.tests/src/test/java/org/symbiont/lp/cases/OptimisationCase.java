// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.symbiont.lp.check.DualCheck;
import org.symbiont.lp.check.PrimalCheck;
import org.symbiont.lp.check.Tolerances;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Duals;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveOptions;

/**
 * A problem and what must hold whoever solves it. The optimum is compared, and the point and the duals are checked for
 * what they claim; a certain point or certain duals are never asked for, because degenerate problems have many.
 *
 * @param objective the optimum, NaN where there is none
 */
public record OptimisationCase(String name, LpProblem problem, SolveStatus status, double objective) {
    /** Relative; what the issue asks of published optima, and ten times what solvers are set to. */
    public static final double TOLERANCE = 1e-6;

    public static OptimisationCase optimal(String name, double objective, LpProblem problem) {
        return new OptimisationCase(name, problem, SolveStatus.OPTIMAL, objective);
    }

    public static OptimisationCase infeasible(String name, LpProblem problem) {
        return new OptimisationCase(name, problem, SolveStatus.INFEASIBLE, Double.NaN);
    }

    public static OptimisationCase unbounded(String name, LpProblem problem) {
        return new OptimisationCase(name, problem, SolveStatus.UNBOUNDED, Double.NaN);
    }

    /** Solves, and asserts all that must hold. */
    public LpSolution holdsOn(LpSolver solver) {
        return holdsOn(solver, SolveOptions.DEFAULT.withDuals(true));
    }

    /** Solves with these options, and asserts all that must hold. */
    public LpSolution holdsOn(LpSolver solver, SolveOptions options) {
        var solution = solver.solve(problem, options);
        assertThat(solution.status()).as("%s: %s", name, solution.diagnostics()).isEqualTo(status);
        assertThat(solution.solver().version()).isNotEmpty();
        if (status == SolveStatus.OPTIMAL) {
            assertOptimum(solution);
            assertDuals(solution);
        } else {
            assertThat(solution.point()).isNull();
            assertThat(solution.diagnostics()).isNotEmpty();
        }
        return solution;
    }

    private void assertOptimum(LpSolution solution) {
        double allowed = TOLERANCE * Math.max(1.0, Math.abs(objective));
        assertThat(solution.objective()).as(name).isCloseTo(objective, within(allowed));
        assertThat(solution.bound()).as(name + ": bound").isCloseTo(objective, within(2 * allowed));
        var point = solution.point();
        assertThat(point).isNotNull();
        assertThat(PrimalCheck.violation(problem, point.columns(), Tolerances.DEFAULT)).as(name).isNull();
    }

    private void assertDuals(LpSolution solution) {
        var duals = solution.duals();
        assertThat(duals).as(name + ": duals").isNotNull();
        if (duals.origin() == Duals.Origin.PROBLEM) {
            assertThat(problem.isDiscrete()).as(name).isFalse();
            assertThat(DualCheck.violation(problem, duals.rows(), solution.objective(), Tolerances.DEFAULT)).as(name)
                    .isNull();
        } else {
            assertThat(problem.isDiscrete()).as(name).isTrue();
            assertThat(solution.diagnostics()).as(name).anyMatch(words -> words.contains("integers fixed"));
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
