// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.lp.cases.Cases;
import org.symbiont.lp.cases.Tableau;
import org.symbiont.lp.cases.TestedSolvers;
import org.symbiont.lp.conflict.Conflict;
import org.symbiont.lp.conflict.ConflictPart;
import org.symbiont.lp.conflict.ConflictPart.Lower;
import org.symbiont.lp.conflict.ConflictPart.Row;
import org.symbiont.lp.conflict.ConflictPart.Upper;
import org.symbiont.lp.conflict.ConflictSearch;
import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.random.RandomProblems;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;

/** Conflicts that are known, and random ones, of which each part is dropped to see that a point appears. */
class ConflictSearchTest {

    static List<LpSolver> solvers() {
        return TestedSolvers.all();
    }

    private static Conflict find(LpSolver solver, LpProblem problem) {
        assumeTrue(solver.availability().isAvailable(), solver.id() + " is not on this machine");
        return new ConflictSearch(solver, SolveOptions.DEFAULT, SolveControl.NONE).find(problem).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void twoRowsAmongMany(LpSolver solver) {
        var problem = Tableau.minimize(1, 1, 1).bounds(2, 0, 3).atMost(100, 1, 1, 1).atMost(1, 1, 1, 0)
                .atLeast(2, 1, 1, 0)
                .between(-5, 5, 1, -1, 0).problem();
        var conflict = find(solver, problem);
        assertThat(conflict.parts()).containsExactly(new Row(1), new Row(2));
        assertThat(conflict.isMinimal()).isTrue();
        assertThat(conflict.needsKinds()).isFalse();
        assertThat(conflict.parts()).extracting(part -> part.inWords(problem)).containsExactly(
                "Row 'R2' must be at most 1.0.",
                "Row 'R3' must be at least 2.0.");
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void aRowAgainstBounds(LpSolver solver) {
        var problem = Tableau.maximize(1, 1).bounds(0, 0, 3).bounds(1, 1, 4).atLeast(9, 1, 1).atMost(50, 1, 0)
                .problem();
        var conflict = find(solver, problem);
        assertThat(conflict.parts()).containsExactly(new Row(0), new Upper(0), new Upper(1));
        assertThat(conflict.parts().getLast().inWords(problem)).isEqualTo("Column 'C2' must be at most 4.0.");
        assertThat(conflict.isMinimal()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void boundsCrossed(LpSolver solver) {
        assertThat(find(solver, Tableau.minimize(1).bounds(0, 2, 1).atLeast(0, 1).problem()).parts()).containsExactly(
                new Lower(0),
                new Upper(0));
        assertThat(find(solver, Tableau.minimize(1).between(2, 1, 1).problem()).parts()).containsExactly(new Row(0));
        assertThat(find(solver, Tableau.minimize(1).atLeast(1, 0).problem()).parts()).containsExactly(new Row(0));
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void everyRowOfACycle(LpSolver solver) {
        // x0 > x1 > ... > x7 > x0, with rows between that say nothing against it.
        int length = 8;
        var builder = LpProblem.builder();
        for (int k = 0; k < length; k++) {
            builder.column(-100, 100, 1);
        }
        for (int k = 0; k < length; k++) {
            int larger = builder.atLeast(1);
            builder.coefficient(larger, k, 1).coefficient(larger, (k + 1) % length, -1);
            int harmless = builder.atMost(150);
            builder.coefficient(harmless, k, 1).coefficient(harmless, (k + 3) % length, 0.5);
        }
        var conflict = find(solver, builder.build());
        assertThat(conflict.parts()).containsExactly(new Row(0), new Row(2), new Row(4), new Row(6), new Row(8),
                new Row(10), new Row(12),
                new Row(14));
        assertThat(conflict.isMinimal()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void onlyBecauseOfWholeNumbers(LpSolver solver) {
        var problem = Tableau.minimize(1, 1).bounds(0, 0, 9).bounds(1, 0, 9).equal(7, 2, 2).atMost(40, 1, 1)
                .kind(0, ColumnKind.INTEGER).kind(1, ColumnKind.INTEGER).problem();
        var conflict = find(solver, problem);
        assertThat(conflict.parts()).containsExactly(new Row(0));
        assertThat(conflict.needsKinds()).isTrue();
        assertThat(conflict.isMinimal()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void nothingWhereThereIsNone(LpSolver solver) {
        assumeTrue(solver.availability().isAvailable(), solver.id() + " is not on this machine");
        for (var it : Cases.all()) {
            if (it.status() == SolveStatus.OPTIMAL
                    && solver.solve(it.problem(), SolveOptions.DEFAULT).status() == SolveStatus.OPTIMAL) {
                assertThat(new ConflictSearch(solver, SolveOptions.DEFAULT, SolveControl.NONE).find(it.problem()))
                        .as(it.name())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void randomConflictsAreIrreducible(LpSolver solver) {
        for (int seed = 0; seed < 15; seed++) {
            var problem = RandomProblems.infeasible(seed, 20, 15);
            var conflict = find(solver, problem);
            assertThat(conflict.isMinimal()).as("seed %d", seed).isTrue();
            assertThat(status(solver, only(problem, conflict.parts()))).isEqualTo(SolveStatus.INFEASIBLE);
            for (var part : conflict.parts()) {
                var others = new ArrayList<>(conflict.parts());
                others.remove(part);
                assertThat(status(solver, only(problem, others))).as("seed %d without %s", seed, part)
                        .isEqualTo(SolveStatus.OPTIMAL);
            }
        }
    }

    private static SolveStatus status(LpSolver solver, LpProblem problem) {
        return solver.solve(problem, SolveOptions.DEFAULT).status();
    }

    /** The problem without objective and with only these demands. */
    private static LpProblem only(LpProblem problem, List<ConflictPart> parts) {
        double inf = Double.POSITIVE_INFINITY;
        var change = problem.change();
        for (int row = 0; row < problem.rows(); row++) {
            boolean isKept = parts.contains(new Row(row));
            change.rowBounds(row, isKept ? problem.rowLower(row) : -inf, isKept ? problem.rowUpper(row) : inf);
        }
        for (int column = 0; column < problem.columns(); column++) {
            change.cost(column, 0).bounds(column, parts.contains(new Lower(column)) ? problem.lower(column) : -inf,
                    parts.contains(new Upper(column)) ? problem.upper(column) : inf);
        }
        return change.build();
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void cancelledInBetween(LpSolver solver) {
        assumeTrue(solver.availability().isAvailable(), solver.id() + " is not on this machine");
        var problem = RandomProblems.infeasible(1, 20, 15);
        assertThat(new ConflictSearch(solver, SolveOptions.DEFAULT, () -> true).find(problem)
                .filter(conflict -> conflict.isMinimal())).as("nothing is claimed").isEmpty();
    }
}
