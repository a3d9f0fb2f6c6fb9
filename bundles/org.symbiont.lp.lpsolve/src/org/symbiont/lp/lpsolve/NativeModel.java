// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.symbiont.lp.foreign.NativeCallException.require;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;

/**
 * A problem handed over to lp_solve, in a model ({@code lprec}) of its own. Names stay here, and so does the
 * objective's constant. To be used by one thread and closed.
 */
final class NativeModel implements AutoCloseable {
    private final ModelFunctions functions;
    private final LpProblem problem;
    private final MemorySegment lp;

    private NativeModel(ModelFunctions functions, LpProblem problem, MemorySegment lp) {
        this.functions = functions;
        this.problem = problem;
        this.lp = lp;
    }

    static NativeModel of(LpSolveLibrary library, LpProblem problem) {
        var functions = library.model();
        var lp = functions.makeLp(problem.rows(), 0);
        require(!lp.equals(MemorySegment.NULL), "make_lp");
        var model = new NativeModel(functions, problem, lp);
        try {
            model.fill();
            return model;
        } catch (RuntimeException | Error failure) {
            model.close();
            throw failure;
        }
    }

    /** The address of the {@code lprec}. */
    MemorySegment address() {
        return lp;
    }

    private void fill() {
        functions.setVerbose(lp, 0);
        functions.setSense(lp, problem.sense() == Sense.MAXIMIZE);
        for (int row = 0; row < problem.rows(); row++) {
            row(row);
        }
        require(functions.resizeLp(lp, problem.rows(), problem.columns()), "resize_lp");
        columns();
    }

    private void row(int row) {
        var form = RowForm.of(problem, row);
        double lower = Infinity.toNative(problem.rowLower(row));
        double upper = Infinity.toNative(problem.rowUpper(row));
        require(functions.setConstrType(lp, row + 1, form.code()), "set_constr_type");
        require(functions.setRh(lp, row + 1, form == RowForm.AT_MOST ? upper : lower), "set_rh");
        if (form == RowForm.AT_MOST && lower > -Infinity.VALUE) {
            require(functions.setRhRange(lp, row + 1, upper - lower), "set_rh_range");
        }
    }

    private void columns() {
        int longest = 0;
        for (int column = 0; column < problem.columns(); column++) {
            longest = Math.max(longest, problem.start(column + 1) - problem.start(column));
        }
        try (var arena = Arena.ofConfined()) {
            var values = arena.allocate(JAVA_DOUBLE, longest + 1L);
            var rows = arena.allocate(JAVA_INT, longest + 1L);
            for (int column = 0; column < problem.columns(); column++) {
                column(column, values, rows);
            }
        }
    }

    private void column(int column, MemorySegment values, MemorySegment rows) {
        values.setAtIndex(JAVA_DOUBLE, 0, problem.cost(column));
        rows.setAtIndex(JAVA_INT, 0, 0);
        int count = 1;
        for (int entry = problem.start(column); entry < problem.start(column + 1); entry++) {
            values.setAtIndex(JAVA_DOUBLE, count, problem.value(entry));
            rows.setAtIndex(JAVA_INT, count++, problem.rowIndex(entry) + 1);
        }
        require(functions.addColumnex(lp, count, values, rows), "add_columnex");
        var kind = problem.kind(column);
        if (kind != ColumnKind.CONTINUOUS) {
            require(functions.setInt(lp, column + 1, kind.isInteger()), "set_int");
            require(functions.setSemicont(lp, column + 1, kind.isSemiContinuous()), "set_semicont");
        }
        double lower = Infinity.toNative(problem.lower(column));
        double upper = Infinity.toNative(problem.upper(column));
        require(functions.setBounds(lp, column + 1, lower, upper), "set_bounds");
    }

    @Override
    public void close() {
        functions.deleteLp(lp);
    }
}
