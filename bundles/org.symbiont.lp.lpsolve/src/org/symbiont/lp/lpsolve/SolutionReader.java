// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.symbiont.lp.foreign.NativeCallException.require;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.check.Activities;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Basis;
import org.symbiont.lp.solution.Duals;
import org.symbiont.lp.solution.Point;
import org.symbiont.lp.solution.Ranges;
import org.symbiont.lp.solution.Values;

/** Reads what a solved model knows. */
final class SolutionReader {
    private final RunFunctions functions;
    private final LpProblem problem;
    private final MemorySegment lp;
    private final SegmentAllocator allocator;

    SolutionReader(RunFunctions functions, LpProblem problem, MemorySegment lp, SegmentAllocator allocator) {
        this.functions = functions;
        this.problem = problem;
        this.lp = lp;
        this.allocator = allocator;
    }

    Point point() {
        var columns = allocator.allocate(JAVA_DOUBLE, problem.columns());
        require(functions.getVariables(lp, columns), "get_variables");
        return Activities.point(problem, values(columns, 0, problem.columns()));
    }

    @Nullable
    Duals duals() {
        var duals = allocator.allocate(JAVA_DOUBLE, 1L + problem.rows() + problem.columns());
        return functions.getDualSolution(lp, duals)
                ? new Duals(values(duals, 1, problem.rows()), values(duals, 1 + problem.rows(), problem.columns()),
                        Duals.Origin.PROBLEM)
                : null;
    }

    @Nullable
    Ranges ranges(Basis basis) {
        long size = (long) problem.rows() + problem.columns();
        var duals = allocator.allocate(JAVA_DOUBLE, size);
        var from = allocator.allocate(JAVA_DOUBLE, size);
        var till = allocator.allocate(JAVA_DOUBLE, size);
        var costFrom = allocator.allocate(JAVA_DOUBLE, problem.columns());
        var costTill = allocator.allocate(JAVA_DOUBLE, problem.columns());
        boolean known = functions.getSensitivityRhs(lp, duals, from, till)
                && functions.getSensitivityObj(lp, costFrom, costTill);
        return known
                ? new Ranges(trusted(values(costFrom, 0, problem.columns()), basis),
                        trusted(values(costTill, 0, problem.columns()), basis), values(from, 0, problem.rows()),
                        values(till, 0, problem.rows())).bindingAt(basis)
                : null;
    }

    /** Of basic columns lp_solve calls ends infinite that are not, so such an end is not known. */
    private static Values trusted(Values costs, Basis basis) {
        var result = costs.toArray();
        for (int column = 0; column < result.length; column++) {
            if (Double.isInfinite(result[column]) && basis.column(column) == Basis.Place.BASIC) {
                result[column] = Double.NaN;
            }
        }
        return Values.owning(result);
    }

    private static Values values(MemorySegment segment, int from, int count) {
        var values = new double[count];
        MemorySegment.copy(segment, JAVA_DOUBLE, from * JAVA_DOUBLE.byteSize(), values, 0, count);
        for (int k = 0; k < count; k++) {
            values[k] = Infinity.fromNative(values[k]);
        }
        return Values.owning(values);
    }
}
