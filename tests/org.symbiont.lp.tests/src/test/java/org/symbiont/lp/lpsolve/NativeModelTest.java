// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiont.lp.cases.Tableau;
import org.symbiont.lp.foreign.Platform;
import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.random.RandomProblems;

/** What is handed over is read back through lp_solve's own getters: the proof that the descriptors are right. */
class NativeModelTest {
    private static final double INF = Double.POSITIVE_INFINITY;
    private static LpSolveLibrary library;

    @BeforeAll
    static void load() throws Exception {
        var file = LpSolvePlaces.search(Platform.current()).find();
        assumeTrue(file.isPresent(), "lp_solve is not installed here");
        library = LpSolveLibrary.load(file.get());
    }

    @Test
    void rowsOfEveryForm() throws Throwable {
        var problem = Tableau.maximize(1, 2).atMost(4, 1, 3).atLeast(-5, 1, 1).equal(6, 2, 1).between(-1.5, 8.25, 1, 1)
                .between(-INF, INF, 1, 1).problem();
        try (var model = NativeModel.of(library, problem)) {
            var back = new ReadBack(library.file(), model.address());
            assertThat(back.rows()).isEqualTo(5);
            assertThat(back.isMaximum()).isTrue();
            assertThat(back.verbosity()).isZero();
            assertThat(new int[]{back.rowType(1), back.rowType(2), back.rowType(3), back.rowType(4)}).containsExactly(1,
                    2, 3, 1);
            assertThat(back.rhs(1)).isEqualTo(4);
            assertThat(back.width(1)).isEqualTo(1e30);
            assertThat(back.rhs(2)).isEqualTo(-5);
            assertThat(back.width(2)).isEqualTo(1e30);
            assertThat(back.rhs(3)).isEqualTo(6);
            assertThat(back.width(3)).isZero();
            assertThat(back.rhs(4)).isEqualTo(8.25);
            assertThat(back.width(4)).isEqualTo(9.75);
            assertThat(Math.abs(back.rhs(5))).isEqualTo(1e30);
        }
    }

    @Test
    void columnsOfEveryKind() throws Throwable {
        var problem = Tableau.minimize(1, 2, 3, 4, 5).atLeast(1, 1, 0, 1, 1, 1).bounds(0, -INF, 7).bounds(1, -3, 5)
                .bounds(2, 2, 9).bounds(3, 2.5, 8).bounds(4, -INF, INF).kind(1, ColumnKind.INTEGER)
                .kind(2, ColumnKind.SEMI_CONTINUOUS).kind(3, ColumnKind.SEMI_INTEGER)
                .problem();
        try (var model = NativeModel.of(library, problem)) {
            var back = new ReadBack(library.file(), model.address());
            assertThat(back.columns()).isEqualTo(5);
            for (int column = 1; column <= 5; column++) {
                var kind = problem.kind(column - 1);
                assertThat(back.lower(column)).isEqualTo(Infinity.toNative(problem.lower(column - 1)));
                assertThat(back.upper(column)).isEqualTo(Infinity.toNative(problem.upper(column - 1)));
                assertThat(back.isInteger(column)).isEqualTo(kind.isInteger());
                assertThat(back.isSemiContinuous(column)).isEqualTo(kind.isSemiContinuous());
                assertThat(back.column(column)[0]).isEqualTo(column);
            }
        }
    }

    @Test
    void randomProblemsComeBackNumberForNumber() throws Throwable {
        for (int seed = 0; seed < 30; seed++) {
            var problem = RandomProblems.feasible(seed, 12, 9);
            try (var model = NativeModel.of(library, problem)) {
                assertSame(problem, new ReadBack(library.file(), model.address()));
            }
        }
    }

    static void assertSame(LpProblem problem, ReadBack back) throws Throwable {
        assertThat(back.isMaximum()).isEqualTo(problem.sense() == Sense.MAXIMIZE);
        assertThat(back.rows()).isEqualTo(problem.rows());
        assertThat(back.columns()).isEqualTo(problem.columns());
        for (int row = 0; row < problem.rows(); row++) {
            boolean isAtMost = back.rowType(row + 1) == RowForm.AT_MOST.code();
            double rhs = back.rhs(row + 1);
            double width = back.width(row + 1);
            double other = Math.abs(rhs) == Infinity.VALUE || width == Infinity.VALUE
                    ? isAtMost ? -Infinity.VALUE : Infinity.VALUE
                    : isAtMost ? rhs - width : rhs + width;
            assertNearly(isAtMost ? other : rhs, Infinity.toNative(problem.rowLower(row)));
            assertNearly(isAtMost ? rhs : other, Infinity.toNative(problem.rowUpper(row)));
        }
        for (int column = 0; column < problem.columns(); column++) {
            assertNearly(back.lower(column + 1), Infinity.toNative(problem.lower(column)));
            assertNearly(back.upper(column + 1), Infinity.toNative(problem.upper(column)));
            var found = back.column(column + 1);
            assertNearly(found[0], problem.cost(column));
            for (int row = 0; row < problem.rows(); row++) {
                assertNearly(found[row + 1], problem.coefficient(row, column));
            }
            assertThat(back.isInteger(column + 1)).isEqualTo(problem.kind(column).isInteger());
        }
    }

    /** lp_solve rounds what it is given to some 13 digits. */
    private static void assertNearly(double actual, double expected) {
        if (actual != expected) {
            assertThat(actual).isCloseTo(expected, within(1e-12 * Math.max(1, Math.abs(expected))));
        }
    }

    @Test
    void itsOwnWriterSeesTheSame(@TempDir Path folder) throws Throwable {
        var problem = Tableau.minimize(1, 2).between(-1.5, 8.25, 1, 3).problem();
        try (var model = NativeModel.of(library, problem)) {
            String written = new ReadBack(library.file(), model.address()).asLpFile(folder.resolve("model.lp"));
            assertThat(written).contains("min: +C1 +2 C2").contains("-1.5 <= +C1 +3 C2 <= 8.25;");
        }
    }
}
