// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Basis;
import org.symbiont.lp.solution.Basis.Place;

/** HiGHS's form of a basis: 0 at the lower bound, 1 basic, 2 at the upper bound, 3 at zero, 4 not basic. */
final class NativeBasis {
    private static final byte[] PLACES = {of(Place.LOWER), of(Place.BASIC), of(Place.UPPER), of(Place.ZERO),
        of(Place.LOWER)};

    private NativeBasis() {}

    /** Starts from the basis; one that does not fit the problem is left out, for it is only a hint. */
    static boolean set(HighsLibrary library, MemorySegment highs, LpProblem problem, Basis basis) {
        if (basis.columns() != problem.columns() || basis.rows() != problem.rows()) {
            return false;
        }
        try (var arena = Arena.ofConfined()) {
            var columns = arena.allocate(JAVA_INT, basis.columns());
            var rows = arena.allocate(JAVA_INT, basis.rows());
            for (int column = 0; column < basis.columns(); column++) {
                columns.setAtIndex(JAVA_INT, column, code(basis.column(column)));
            }
            for (int row = 0; row < basis.rows(); row++) {
                rows.setAtIndex(JAVA_INT, row, code(basis.row(row)));
            }
            return library.model().setBasis(highs, columns, rows) == 0;
        }
    }

    private static int code(Place place) {
        return switch (place) {
            case LOWER -> 0;
            case BASIC -> 1;
            case UPPER -> 2;
            case ZERO -> 3;
        };
    }

    /** The basis that the model ended with. */
    static @Nullable Basis get(HighsLibrary library, MemorySegment highs, LpProblem problem) {
        try (var arena = Arena.ofConfined()) {
            var columns = arena.allocate(JAVA_INT, problem.columns());
            var rows = arena.allocate(JAVA_INT, problem.rows());
            return library.model().getBasis(highs, columns, rows) < 0
                    ? null
                    : Basis.owning(places(columns, problem.columns()), places(rows, problem.rows()));
        }
    }

    private static byte of(Place place) {
        return (byte) place.ordinal();
    }

    private static byte[] places(MemorySegment codes, int count) {
        var places = new byte[count];
        for (int k = 0; k < count; k++) {
            places[k] = PLACES[codes.getAtIndex(JAVA_INT, k)];
        }
        return places;
    }
}
