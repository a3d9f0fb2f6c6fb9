// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.symbiont.lp.foreign.NativeCallException.require;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Basis;
import org.symbiont.lp.solution.Duals;
import org.symbiont.lp.solution.Point;
import org.symbiont.lp.solution.Ranges;
import org.symbiont.lp.solution.Values;

/** Reads what a solved model knows. */
final class SolutionReader {
    private final HighsLibrary library;
    private final LpProblem problem;
    private final MemorySegment highs;
    private final MemorySegment columns;
    private final MemorySegment columnDuals;
    private final MemorySegment rows;
    private final MemorySegment rowDuals;

    SolutionReader(HighsLibrary library, LpProblem problem, MemorySegment highs, Arena arena) {
        this.library = library;
        this.problem = problem;
        this.highs = highs;
        columns = arena.allocate(JAVA_DOUBLE, problem.columns());
        columnDuals = arena.allocate(JAVA_DOUBLE, problem.columns());
        rows = arena.allocate(JAVA_DOUBLE, problem.rows());
        rowDuals = arena.allocate(JAVA_DOUBLE, problem.rows());
        require(library.run().getSolution(highs, columns, columnDuals, rows, rowDuals) >= 0, "Highs_getSolution");
    }

    /** As HiGHS gives it; the check computes rows and objective anew. */
    Point point(double objective) {
        return new Point(objective, values(columns), values(rows));
    }

    Duals duals() {
        return new Duals(values(rowDuals), values(columnDuals), Duals.Origin.PROBLEM);
    }

    @Nullable
    Ranges ranges(Basis basis, Arena arena) {
        var ends = RangingFunction.Ends.allocate(arena, problem.columns(), problem.rows());
        var spare = arena.allocate(JAVA_DOUBLE, Math.max(problem.columns(), problem.rows()));
        return library.ranging().call(highs, ends, spare) < 0
                ? null
                : new Ranges(values(ends.costLow()), values(ends.costHigh()), values(ends.rowLow()),
                        values(ends.rowHigh()))
                        .bindingAt(basis);
    }

    /** A direction of endless improvement, if the run found one. */
    static @Nullable Values ray(HighsLibrary library, LpProblem problem, MemorySegment highs) {
        try (var arena = Arena.ofConfined()) {
            var hasRay = arena.allocate(JAVA_INT);
            var ray = arena.allocate(JAVA_DOUBLE, problem.columns());
            boolean known = library.run().getPrimalRay(highs, hasRay, ray) >= 0 && hasRay.get(JAVA_INT, 0) != 0;
            return known ? values(ray) : null;
        }
    }

    private static Values values(MemorySegment segment) {
        var values = segment.toArray(JAVA_DOUBLE);
        for (int k = 0; k < values.length; k++) {
            // Minus zero, which HiGHS likes, would be written as such.
            values[k] += 0.0;
        }
        return Values.owning(values);
    }
}
