// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

import org.symbiont.lp.foreign.NativeCallException;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solver.RunWatch;
import org.symbiont.lp.solver.Suspects;

/** HiGHS's own search for an irreducible infeasible subsystem of an LP. */
final class IisSearch {
    /** Looks for a subsystem by solving LPs. With its default, 0, {@code Highs_getIis} crashes the process. */
    private static final int STRATEGY = 1;
    private static final int INFEASIBLE = 8;
    private static final int LOWER = 2;
    private static final int UPPER = 3;
    private static final int BOXED = 4;

    private final HighsLibrary library;
    private final LpProblem problem;
    private final RunWatch watch;

    IisSearch(HighsLibrary library, LpProblem problem, RunWatch watch) {
        this.library = library;
        this.problem = problem;
        this.watch = watch;
    }

    /** The subsystem; nothing if HiGHS does not find the problem infeasible. */
    Suspects suspects() {
        try (var arena = Arena.ofConfined(); var model = NativeModel.of(library, problem)) {
            model.option("iis_strategy", STRATEGY);
            model.callsBack(new Callbacks(library.run(), watch, false, arena));
            library.run().run(model.address());
            boolean isInfeasible = library.run().getModelStatus(model.address()) == INFEASIBLE;
            return isInfeasible && !watch.mustStop() ? read(model.address(), arena) : Suspects.none();
        } catch (NativeCallException failure) {
            return Suspects.none();
        }
    }

    private Suspects read(MemorySegment highs, Arena arena) {
        var columnCount = arena.allocate(JAVA_INT);
        var rowCount = arena.allocate(JAVA_INT);
        var columns = arena.allocate(JAVA_INT, problem.columns());
        var rows = arena.allocate(JAVA_INT, Math.max(1, problem.rows()));
        var columnBounds = arena.allocate(JAVA_INT, problem.columns());
        var rowBounds = arena.allocate(JAVA_INT, Math.max(1, problem.rows()));
        int status = library.run().getIis(highs, columnCount, rowCount, columns, rows, columnBounds, rowBounds,
                arena.allocate(JAVA_INT, problem.columns()), arena.allocate(JAVA_INT, Math.max(1, problem.rows())));
        var suspects = Suspects.none();
        for (int k = 0; status == 0 && k < rowCount.get(JAVA_INT, 0); k++) {
            suspects.rows().set(rows.getAtIndex(JAVA_INT, k));
        }
        for (int k = 0; status == 0 && k < columnCount.get(JAVA_INT, 0); k++) {
            int column = columns.getAtIndex(JAVA_INT, k);
            int side = columnBounds.getAtIndex(JAVA_INT, k);
            suspects.lower().set(column, side == LOWER || side == BOXED);
            suspects.upper().set(column, side == UPPER || side == BOXED);
        }
        return suspects;
    }
}
