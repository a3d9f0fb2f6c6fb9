// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.symbiont.lp.foreign.NativeCallException.require;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.util.Set;

import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.ProblemPart;

/**
 * A problem handed over to HiGHS, which takes columns, bounds and kinds in the very form that we keep them in. To be
 * closed.
 */
final class NativeModel implements AutoCloseable {
    private static final int BY_COLUMNS = 1;

    private final ModelFunctions functions;
    private final MemorySegment highs;
    private final CallbackGate gate = new CallbackGate();

    private NativeModel(ModelFunctions functions, MemorySegment highs) {
        this.functions = functions;
        this.highs = highs;
    }

    static NativeModel of(HighsLibrary library, LpProblem problem) {
        var model = new NativeModel(library.model(), library.model().create());
        try {
            model.option("output_flag", false);
            model.gate.attach(library.run(), model.highs);
            model.pass(problem);
            return model;
        } catch (RuntimeException | Error failure) {
            model.close();
            throw failure;
        }
    }

    MemorySegment address() {
        return highs;
    }

    /** From now on the model calls back this run, until there is another one. */
    void callsBack(Callbacks run) {
        gate.open(run);
    }

    private void pass(LpProblem problem) {
        try (var arena = Arena.ofConfined()) {
            int status = functions.passMip(highs, problem.columns(), problem.rows(), problem.nonzeros(), BY_COLUMNS,
                    problem.sense().sign(), problem.constant(), copy(arena, problem.costBuffer()),
                    copy(arena, problem.lowerBuffer()), copy(arena, problem.upperBuffer()),
                    copy(arena, problem.rowLowerBuffer()),
                    copy(arena, problem.rowUpperBuffer()), copy(arena, problem.startBuffer()),
                    copy(arena, problem.rowIndexBuffer()),
                    copy(arena, problem.valueBuffer()), kinds(arena, problem));
            // A warning only tells that numbers near zero were taken for zero.
            require(status >= 0, "Highs_passMip");
        }
    }

    /**
     * Makes the model of {@code before} one of a changed copy; hands over from the first number that differs to the
     * last.
     */
    void update(LpProblem before, LpProblem problem, Set<ProblemPart> changes) {
        try (var arena = Arena.ofConfined()) {
            for (var change : changes) {
                switch (change) {
                    case CONSTANT ->
                        require(functions.changeObjectiveOffset(highs, problem.constant()) >= 0, "change of constant");
                    case COSTS -> costs(before, problem, arena);
                    case BOUNDS -> bounds(before, problem, arena);
                    case ROW_BOUNDS -> rowBounds(before, problem, arena);
                    case STRUCTURE -> throw new IllegalArgumentException("another structure needs another model");
                }
            }
        }
    }

    private void costs(LpProblem before, LpProblem problem, Arena arena) {
        var range = Range.ofDifference(before.costBuffer(), problem.costBuffer());
        if (!range.isEmpty()) {
            require(functions.changeColsCostByRange(highs, range.first(), range.last(),
                    range.copy(arena, problem.costBuffer())) >= 0,
                    "change of costs");
        }
    }

    private void bounds(LpProblem before, LpProblem problem, Arena arena) {
        var range = Range.ofDifference(before.lowerBuffer(), problem.lowerBuffer())
                .and(Range.ofDifference(before.upperBuffer(), problem.upperBuffer()));
        if (!range.isEmpty()) {
            require(functions.changeColsBoundsByRange(highs, range.first(), range.last(),
                    range.copy(arena, problem.lowerBuffer()),
                    range.copy(arena, problem.upperBuffer())) >= 0, "change of bounds");
        }
    }

    private void rowBounds(LpProblem before, LpProblem problem, Arena arena) {
        var range = Range.ofDifference(before.rowLowerBuffer(), problem.rowLowerBuffer())
                .and(Range.ofDifference(before.rowUpperBuffer(), problem.rowUpperBuffer()));
        if (!range.isEmpty()) {
            require(functions.changeRowsBoundsByRange(highs, range.first(), range.last(),
                    range.copy(arena, problem.rowLowerBuffer()),
                    range.copy(arena, problem.rowUpperBuffer())) >= 0, "change of rows");
        }
    }

    /**
     * Indices from the first that differs to the last.
     *
     * @param last before {@code first} if nothing differs
     */
    private record Range(int first, int last) {
        static Range ofDifference(DoubleBuffer one, DoubleBuffer other) {
            int first = one.mismatch(other);
            if (first < 0) {
                return new Range(Integer.MAX_VALUE, -1);
            }
            int last = one.limit() - 1;
            while (one.get(last) == other.get(last)) {
                last--;
            }
            return new Range(first, last);
        }

        Range and(Range other) {
            return new Range(Math.min(first, other.first), Math.max(last, other.last));
        }

        boolean isEmpty() {
            return last < first;
        }

        MemorySegment copy(Arena arena, DoubleBuffer whole) {
            return NativeModel.copy(arena, whole.slice(first, last - first + 1));
        }
    }

    private static MemorySegment copy(Arena arena, DoubleBuffer buffer) {
        return arena.allocate(JAVA_DOUBLE, buffer.remaining()).copyFrom(MemorySegment.ofBuffer(buffer));
    }

    private static MemorySegment copy(Arena arena, IntBuffer buffer) {
        return arena.allocate(JAVA_INT, buffer.remaining()).copyFrom(MemorySegment.ofBuffer(buffer));
    }

    /**
     * HiGHS numbers its kinds as {@link org.symbiont.lp.problem.ColumnKind} does; no array at all means that all are
     * continuous.
     */
    private static MemorySegment kinds(Arena arena, LpProblem problem) {
        if (problem.discreteColumns() == 0) {
            return MemorySegment.NULL;
        }
        var kinds = arena.allocate(JAVA_INT, problem.columns());
        for (int column = 0; column < problem.columns(); column++) {
            kinds.setAtIndex(JAVA_INT, column, problem.kind(column).ordinal());
        }
        return kinds;
    }

    void option(String name, boolean value) {
        try (var arena = Arena.ofConfined()) {
            require(functions.setBoolOptionValue(highs, arena.allocateFrom(name), value ? 1 : 0) == 0,
                    "option " + name);
        }
    }

    void option(String name, int value) {
        try (var arena = Arena.ofConfined()) {
            require(functions.setIntOptionValue(highs, arena.allocateFrom(name), value) == 0, "option " + name);
        }
    }

    void option(String name, double value) {
        try (var arena = Arena.ofConfined()) {
            require(functions.setDoubleOptionValue(highs, arena.allocateFrom(name), value) == 0, "option " + name);
        }
    }

    void option(String name, String value) {
        try (var arena = Arena.ofConfined()) {
            require(functions.setStringOptionValue(highs, arena.allocateFrom(name), arena.allocateFrom(value)) == 0,
                    "option " + name);
        }
    }

    @Override
    public void close() {
        functions.destroy(highs);
        gate.close();
    }
}
