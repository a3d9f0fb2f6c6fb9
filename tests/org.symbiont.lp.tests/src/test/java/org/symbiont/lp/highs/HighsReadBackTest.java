// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.symbiont.lp.foreign.EmbeddedLibrary;
import org.symbiont.lp.foreign.NativeLibrary;
import org.symbiont.lp.foreign.Platform;
import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpBuilder;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.random.WildProblems;

/**
 * What is handed over is read back by {@code Highs_getLp}: the jars hold no header, so this is the proof of the
 * descriptors.
 */
class HighsReadBackTest {
    private static HighsLibrary library;

    @BeforeAll
    static void load() throws Exception {
        library = HighsLibrary.load(new EmbeddedLibrary(HighsBackend.class, Platform.current())
                .file(HighsBackend.fileName(Platform.current())));
    }

    @Test
    void itIsTheVersionWeKnow() {
        assertThat(library.version()).isEqualTo("1.12.0");
    }

    @Test
    void everyNumberComesBack() throws Throwable {
        for (int seed = 0; seed < 100; seed++) {
            var problem = withoutTinyNumbers(WildProblems.of(seed));
            try (var model = NativeModel.of(library, problem); var arena = Arena.ofConfined()) {
                assertThat(read(model.address(), problem, arena).hasSameContentAs(problem)).as("seed %d", seed)
                        .isTrue();
            }
        }
    }

    /** HiGHS takes coefficients below 1e-9 for zero, and semi-continuous columns only with ordinary bounds. */
    private static LpProblem withoutTinyNumbers(LpProblem problem) {
        var builder = LpProblem.builder().sense(problem.sense()).constant(problem.constant());
        for (int row = 0; row < problem.rows(); row++) {
            builder.row(problem.rowLower(row), problem.rowUpper(row));
        }
        for (int column = 0; column < problem.columns(); column++) {
            var kind = problem.kind(column);
            boolean isOrdinary = problem.lower(column) >= 0 && problem.upper(column) <= 1e5;
            builder.column(problem.lower(column), problem.upper(column), problem.cost(column),
                    kind.isSemiContinuous() && !isOrdinary ? ColumnKind.CONTINUOUS : kind);
            for (int entry = problem.start(column); entry < problem.start(column + 1); entry++) {
                if (Math.abs(problem.value(entry)) > 1e-8) {
                    builder.coefficient(problem.rowIndex(entry), column, problem.value(entry));
                }
            }
        }
        return builder.build();
    }

    private static LpProblem read(MemorySegment highs, LpProblem like, Arena arena) throws Throwable {
        var counts = List.of(arena.allocate(JAVA_INT), arena.allocate(JAVA_INT), arena.allocate(JAVA_INT),
                arena.allocate(JAVA_INT));
        var offset = arena.allocate(JAVA_DOUBLE);
        int columns = like.columns();
        int rows = like.rows();
        var cost = doubles(arena, columns);
        var lower = doubles(arena, columns);
        var upper = doubles(arena, columns);
        var rowLower = doubles(arena, rows);
        var rowUpper = doubles(arena, rows);
        var start = arena.allocate(JAVA_INT, columns + 1L);
        var index = arena.allocate(JAVA_INT, Math.max(1, like.nonzeros()));
        var values = doubles(arena, like.nonzeros());
        var kinds = arena.allocate(JAVA_INT, columns);
        var function = NativeLibrary.open(library.file()).function("Highs_getLp", JAVA_INT, ADDRESS, JAVA_INT, ADDRESS,
                ADDRESS, ADDRESS,
                ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        int status = (int) function.invokeExact(highs, 1, counts.get(0), counts.get(1), counts.get(2), counts.get(3),
                offset, cost, lower,
                upper, rowLower, rowUpper, start, index, values, kinds);
        assertThat(status).isZero();
        assertThat(counts.get(0).get(JAVA_INT, 0)).isEqualTo(columns);
        assertThat(counts.get(1).get(JAVA_INT, 0)).isEqualTo(rows);
        assertThat(counts.get(2).get(JAVA_INT, 0)).isEqualTo(like.nonzeros());
        var builder = LpProblem.builder().sense(counts.get(3).get(JAVA_INT, 0) == 1 ? Sense.MINIMIZE : Sense.MAXIMIZE)
                .constant(offset.get(JAVA_DOUBLE, 0));
        for (int row = 0; row < rows; row++) {
            builder.row(at(rowLower, row), at(rowUpper, row));
        }
        for (int column = 0; column < columns; column++) {
            builder.column(at(lower, column), at(upper, column), at(cost, column), kind(kinds, like, column));
        }
        coefficients(builder, columns, like.nonzeros(), start, index, values);
        return builder.build();
    }

    private static void coefficients(LpBuilder builder, int columns, int nonzeros, MemorySegment start,
            MemorySegment index,
            MemorySegment values) {
        start.setAtIndex(JAVA_INT, columns, nonzeros);
        for (int column = 0; column < columns; column++) {
            for (int entry = start.getAtIndex(JAVA_INT, column); entry < start.getAtIndex(JAVA_INT,
                    column + 1L); entry++) {
                builder.coefficient(index.getAtIndex(JAVA_INT, entry), column, at(values, entry));
            }
        }
    }

    private static ColumnKind kind(MemorySegment kinds, LpProblem like, int column) {
        return like.discreteColumns() == 0
                ? ColumnKind.CONTINUOUS
                : ColumnKind.values()[kinds.getAtIndex(JAVA_INT, column)];
    }

    private static MemorySegment doubles(Arena arena, int count) {
        return arena.allocate(ValueLayout.JAVA_DOUBLE, Math.max(1, count));
    }

    private static double at(MemorySegment segment, int index) {
        return segment.getAtIndex(JAVA_DOUBLE, index);
    }
}
