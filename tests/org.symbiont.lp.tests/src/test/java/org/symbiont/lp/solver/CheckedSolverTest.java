// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.symbiont.lp.cases.Tableau;
import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;

/** No solver is believed: a wrong point, wrong duals, a wrong bound change the status, and the diagnostics say why. */
class CheckedSolverTest {
    /** The best is x = 2, y = 6 with 36; duals 0, 1.5, 1. */
    private static final LpProblem PROBLEM = Tableau.maximize(3, 5).atMost(4, 1, 0).atMost(12, 0, 2).atMost(18, 3, 2)
            .problem();

    private static LpSolution solve(LpProblem problem, ScriptedBackend backend) {
        return LpSolvers.of(List.of(backend)).all().getFirst().solve(problem, SolveOptions.DEFAULT.withDuals(true));
    }

    private static LpSolution told(double[] point, double[] duals) {
        return solve(PROBLEM, ScriptedBackend.at("told", SolveStatus.OPTIMAL, point, duals));
    }

    @Test
    void theTruthPasses() {
        var solution = told(new double[]{2, 6}, new double[]{0, 1.5, 1});
        assertThat(solution.status()).isEqualTo(SolveStatus.OPTIMAL);
        assertThat(solution.objective()).isEqualTo(36);
        assertThat(solution.diagnostics()).isEmpty();
    }

    @Test
    void aPointOutsideARow() {
        var solution = told(new double[]{2, 6.001}, new double[]{0, 1.5, 1});
        assertThat(solution.status()).isEqualTo(SolveStatus.FAILED);
        assertThat(solution.point()).isNull();
        assertThat(solution.diagnostics())
                .containsExactly("The point of told 1.0 is not feasible: Row 'R2' is 12.002, above 12.0.");
    }

    @Test
    void aPointBelowABound() {
        assertThat(told(new double[]{-0.01, 6}, new double[]{0, 1.5, 1}).diagnostics())
                .containsExactly("The point of told 1.0 is not feasible: Column 'C1' is -0.01, below 0.0.");
    }

    @Test
    void aPointThatIsNoNumber() {
        assertThat(told(new double[]{Double.NaN, 6}, new double[]{0, 1.5, 1}).status()).isEqualTo(SolveStatus.FAILED);
    }

    @Test
    void aPointThatIsNotTheBest() {
        var solution = told(new double[]{2, 5}, new double[]{0, 1.5, 1});
        assertThat(solution.status()).isEqualTo(SolveStatus.FEASIBLE);
        assertThat(solution.objective()).isEqualTo(31);
        assertThat(solution.duals()).isNull();
        assertThat(solution.diagnostics())
                .containsExactly("The point of told 1.0 is not proven best: The objective 31.0 differs "
                        + "from that of the dual problem, 36.0.");
    }

    @Test
    void dualsOfTheWrongSign() {
        // All reduced costs are zero and the objectives are nearly equal: only the sign is wrong.
        var solution = told(new double[]{2, 6}, new double[]{-1e-3, (5 - 2 * 3.001 / 3) / 2, 3.001 / 3});
        assertThat(solution.status()).isEqualTo(SolveStatus.FEASIBLE);
        assertThat(solution.diagnostics()).first().asString()
                .contains("is not proven best: The dual -0.001 of row 'R1' pulls towards a bound that is infinite.");
    }

    @Test
    void reducedCostsOfTheWrongSign() {
        assertThat(told(new double[]{2, 6}, new double[]{0, 1.5, 0.9}).status()).isEqualTo(SolveStatus.FEASIBLE);
    }

    @Test
    void withinToleranceIsRight() {
        assertThat(told(new double[]{2, 6 + 1e-7}, new double[]{1e-8, 1.5, 1}).status()).isEqualTo(SolveStatus.OPTIMAL);
    }

    @Test
    void aHalfIsNotWhole() {
        var whole = PROBLEM.change().kind(0, ColumnKind.INTEGER).build();
        var solution = solve(whole,
                ScriptedBackend.at("told", SolveStatus.OPTIMAL, new double[]{1.5, 6}, new double[3]));
        assertThat(solution.diagnostics())
                .containsExactly("The point of told 1.0 is not feasible: Column 'C1' is 1.5, not a whole number.");
    }

    @Test
    void aBoundFarFromTheObjective() {
        var whole = PROBLEM.change().kind(0, ColumnKind.INTEGER).build();
        var backend = new ScriptedBackend("told", (problem, options) -> {
            var right = ScriptedBackend.at("told", SolveStatus.OPTIMAL, new double[]{2, 6}, new double[]{0, 1.5, 1})
                    .solve(problem,
                            options, SolveControl.NONE);
            return new LpSolution(right.status(), right.point(), 40, null, null, null, null, right.solver(),
                    right.statistics(),
                    List.of());
        });
        var solution = LpSolvers.of(List.of(backend)).all().getFirst().solve(whole, SolveOptions.DEFAULT);
        assertThat(solution.status()).isEqualTo(SolveStatus.FEASIBLE);
        assertThat(solution.gap()).isEqualTo(4.0 / 36);
        assertThat(solution.diagnostics())
                .containsExactly("The point of told 1.0 is not proven best: its objective is 36.0, the solver's "
                        + "bound 40.0.");
        assertThat(LpSolvers.of(List.of(backend)).all().getFirst()
                .solve(whole, SolveOptions.DEFAULT.withRelativeGap(0.12)).status())
                .as("within the gap that was asked for").isEqualTo(SolveStatus.OPTIMAL);
    }

    @Test
    void oneOfBothIsDecidedWithoutTheObjective() {
        var backend = new ScriptedBackend("unsure", (problem, options) -> problem.cost(0) == 0
                ? ScriptedBackend.at("unsure", SolveStatus.OPTIMAL, new double[]{0, 0}, new double[3]).solve(problem,
                        options,
                        SolveControl.NONE)
                : ScriptedBackend.ending("unsure", SolveStatus.INFEASIBLE_OR_UNBOUNDED).solve(problem, options,
                        SolveControl.NONE));
        assertThat(solve(PROBLEM, backend).status()).isEqualTo(SolveStatus.UNBOUNDED);
        assertThat(solve(PROBLEM, new ScriptedBackend("unsure", (problem, options) -> ScriptedBackend.ending("unsure",
                problem.cost(0) == 0 ? SolveStatus.INFEASIBLE : SolveStatus.INFEASIBLE_OR_UNBOUNDED).solve(problem,
                        options,
                        SolveControl.NONE)))
                .status()).isEqualTo(SolveStatus.INFEASIBLE);
    }

    @Test
    void whatTheSolverCannotDoIsSaid() {
        var whole = PROBLEM.change().kind(0, ColumnKind.INTEGER).build();
        var solution = solve(whole, ScriptedBackend.ending("plain", SolveStatus.OPTIMAL).without(Capability.INTEGER));
        assertThat(solution.status()).isEqualTo(SolveStatus.UNSUPPORTED);
        assertThat(solution.diagnostics())
                .containsExactly("Solver 'plain' cannot do integer columns. Choose another solver, or 'auto'.");
    }
}
