// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.scip;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.symbiont.lp.foreign.NativeCallException.require;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.SosSet;
import org.symbiont.lp.problem.SparseRows;

/**
 * A problem handed over to SCIP, in an instance of its own. Semi-continuous columns become disjunctions of bounds, zero
 * or the interval, without any big number. To be closed.
 */
final class NativeModel implements AutoCloseable {
    private static final int OKAY = 1;
    private static final int BINARY = 0;
    private static final int INTEGER = 1;
    private static final int CONTINUOUS = 3;
    private static final int LOWER = 0;
    private static final int UPPER = 1;

    /** SCIP's infinity. */
    private static final double INFINITY = 1e20;

    private final ModelFunctions functions;
    private final LpProblem problem;
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment place = arena.allocate(ADDRESS);
    private final MemorySegment name = arena.allocateFrom("");
    private final MemorySegment variables;
    private final MemorySegment rows;
    private final MemorySegment scip;

    private NativeModel(ModelFunctions functions, LpProblem problem) {
        this.functions = functions;
        this.problem = problem;
        variables = arena.allocate(ADDRESS, problem.columns());
        rows = arena.allocate(ADDRESS, Math.max(1, problem.rows()));
        okay(functions.create(place), "SCIPcreate");
        scip = place.get(ADDRESS, 0);
    }

    static NativeModel of(ScipLibrary library, LpProblem problem) {
        var model = new NativeModel(library.model(), problem);
        try {
            model.fill();
            return model;
        } catch (RuntimeException | Error failure) {
            model.close();
            throw failure;
        }
    }

    static void okay(int code, String function) {
        require(code == OKAY, function);
    }

    MemorySegment address() {
        return scip;
    }

    /** The variables of the columns, in order. */
    MemorySegment variables() {
        return variables;
    }

    /** The linear constraint of a row. */
    MemorySegment row(int row) {
        return rows.getAtIndex(ADDRESS, row);
    }

    private void fill() {
        okay(functions.includeDefaultPlugins(scip), "SCIPincludeDefaultPlugins");
        functions.setMessagehdlrQuiet(scip, 1);
        okay(functions.createProbBasic(scip, name), "SCIPcreateProbBasic");
        okay(functions.setObjsense(scip, problem.sense().sign()), "SCIPsetObjsense");
        okay(functions.addOrigObjoffset(scip, problem.constant()), "SCIPaddOrigObjoffset");
        for (int column = 0; column < problem.columns(); column++) {
            column(column);
        }
        rows();
        for (var set : problem.sosSets()) {
            set(set);
        }
    }

    private void column(int column) {
        var kind = problem.kind(column);
        double lower = problem.lower(column);
        double upper = problem.upper(column);
        boolean isOff = kind.isSemiContinuous();
        double from = isOff ? Math.min(0, lower) : lower;
        double to = isOff ? Math.max(0, upper) : upper;
        okay(functions.createVarBasic(scip, place, name, bounded(from), bounded(to), problem.cost(column),
                type(kind, from, to)),
                "SCIPcreateVarBasic");
        variables.setAtIndex(ADDRESS, column, place.get(ADDRESS, 0));
        okay(functions.addVar(scip, place.get(ADDRESS, 0)), "SCIPaddVar");
        if (isOff && lower > 0) {
            disjunction(column, UPPER, 0, LOWER, lower);
        } else if (isOff && upper < 0) {
            disjunction(column, LOWER, 0, UPPER, upper);
        }
    }

    private static int type(ColumnKind kind, double lower, double upper) {
        return !kind.isInteger() ? CONTINUOUS : lower == 0 && upper == 1 ? BINARY : INTEGER;
    }

    private static double bounded(double value) {
        return Math.max(-INFINITY, Math.min(INFINITY, value));
    }

    private void disjunction(int column, int firstType, double first, int secondType, double second) {
        try (var here = Arena.ofConfined()) {
            var both = here.allocate(ADDRESS, 2);
            both.setAtIndex(ADDRESS, 0, variables.getAtIndex(ADDRESS, column));
            both.setAtIndex(ADDRESS, 1, variables.getAtIndex(ADDRESS, column));
            okay(functions.createConsBasicBounddisjunction(scip, place, name, 2, both,
                    here.allocateFrom(JAVA_INT, firstType, secondType),
                    here.allocateFrom(JAVA_DOUBLE, first, second)), "SCIPcreateConsBasicBounddisjunction");
            okay(functions.addCons(scip, place.get(ADDRESS, 0)), "SCIPaddCons");
            okay(functions.releaseCons(scip, place), "SCIPreleaseCons");
        }
    }

    private void rows() {
        var matrix = SparseRows.of(problem);
        int longest = 0;
        for (int row = 0; row < problem.rows(); row++) {
            longest = Math.max(longest, matrix.start(row + 1) - matrix.start(row));
        }
        try (var here = Arena.ofConfined()) {
            var members = here.allocate(ADDRESS, Math.max(1, longest));
            var values = here.allocate(JAVA_DOUBLE, Math.max(1, longest));
            for (int row = 0; row < problem.rows(); row++) {
                int count = 0;
                for (int entry = matrix.start(row); entry < matrix.start(row + 1); entry++) {
                    members.setAtIndex(ADDRESS, count, variables.getAtIndex(ADDRESS, matrix.column(entry)));
                    values.setAtIndex(JAVA_DOUBLE, count++, matrix.value(entry));
                }
                okay(functions.createConsBasicLinear(scip, place, name, count, members, values,
                        bounded(problem.rowLower(row)),
                        bounded(problem.rowUpper(row))), "SCIPcreateConsBasicLinear");
                rows.setAtIndex(ADDRESS, row, place.get(ADDRESS, 0));
                okay(functions.addCons(scip, place.get(ADDRESS, 0)), "SCIPaddCons");
            }
        }
    }

    private void set(SosSet set) {
        try (var here = Arena.ofConfined()) {
            var members = here.allocate(ADDRESS, Math.max(1, set.size()));
            for (int k = 0; k < set.size(); k++) {
                members.setAtIndex(ADDRESS, k, variables.getAtIndex(ADDRESS, set.column(k)));
            }
            var weights = here.allocateFrom(JAVA_DOUBLE, set.weights());
            okay(set.type() == 1
                    ? functions.createConsBasicSOS1(scip, place, name, set.size(), members, weights)
                    : functions.createConsBasicSOS2(scip, place, name, set.size(), members, weights),
                    "SCIPcreateConsBasicSOS");
            okay(functions.addCons(scip, place.get(ADDRESS, 0)), "SCIPaddCons");
            okay(functions.releaseCons(scip, place), "SCIPreleaseCons");
        }
    }

    /** SCIP counts who holds a variable or constraint: ours must be given back before it is freed. */
    @Override
    public void close() {
        for (int row = 0; row < problem.rows(); row++) {
            release(rows, row, false);
        }
        for (int column = 0; column < problem.columns(); column++) {
            release(variables, column, true);
        }
        place.set(ADDRESS, 0, scip);
        functions.free(place);
        arena.close();
    }

    private void release(MemorySegment held, int index, boolean isVariable) {
        var one = held.getAtIndex(ADDRESS, index);
        if (!one.equals(MemorySegment.NULL)) {
            place.set(ADDRESS, 0, one);
            okay(isVariable ? functions.releaseVar(scip, place) : functions.releaseCons(scip, place), "SCIPrelease");
        }
    }
}
