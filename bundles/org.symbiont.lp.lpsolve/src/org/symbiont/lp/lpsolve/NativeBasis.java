// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Basis;
import org.symbiont.lp.solution.Basis.Place;

/**
 * lp_solve's form of a basis: {@code 1 + rows + columns} numbers of which the first means nothing, then those of the
 * basic rows and columns, then those that are not basic; rows come first and count from 1. A negative number stands at
 * its lower bound. For a row the "lower bound" is that of its slack: the row is at its right-hand side.
 */
final class NativeBasis {
    private final RunFunctions functions;
    private final LpProblem problem;

    NativeBasis(RunFunctions functions, LpProblem problem) {
        this.functions = functions;
        this.problem = problem;
    }

    /** Starts from the basis; one that does not fit the problem is left out, for it is only a hint. */
    boolean set(MemorySegment lp, Basis basis, SegmentAllocator allocator) {
        if (basis.columns() != problem.columns() || basis.rows() != problem.rows()) {
            return false;
        }
        int rows = problem.rows();
        int size = rows + problem.columns();
        var numbers = allocator.allocate(JAVA_INT, size + 1L);
        int nextBasic = 1;
        int nextOther = rows + 1;
        for (int number = 1; number <= size; number++) {
            boolean isRow = number <= rows;
            var place = isRow ? basis.row(number - 1) : basis.column(number - rows - 1);
            boolean isBasic = place == Place.BASIC;
            if (isBasic ? nextBasic > rows : nextOther > size) {
                return false;
            }
            boolean atLower = isBasic || place == (isRow ? atRightHandSide(number - 1) : Place.LOWER)
                    || place == Place.ZERO;
            numbers.setAtIndex(JAVA_INT, isBasic ? nextBasic++ : nextOther++, atLower ? -number : number);
        }
        return functions.setBasis(lp, numbers, true);
    }

    /** The basis that the model ended with. */
    @Nullable
    Basis get(MemorySegment lp, SegmentAllocator allocator) {
        int rows = problem.rows();
        var numbers = allocator.allocate(JAVA_INT, rows + problem.columns() + 1L);
        if (!functions.getBasis(lp, numbers, true)) {
            return null;
        }
        var columnPlaces = new Place[problem.columns()];
        var rowPlaces = new Place[rows];
        Arrays.fill(columnPlaces, Place.LOWER);
        Arrays.fill(rowPlaces, Place.LOWER);
        for (int k = 1; k <= rows + problem.columns(); k++) {
            int signed = numbers.getAtIndex(JAVA_INT, k);
            int number = Math.abs(signed);
            if (number > rows) {
                columnPlaces[number - rows - 1] = k <= rows ? Place.BASIC : columnPlace(number - rows - 1, signed < 0);
            } else {
                rowPlaces[number - 1] = k <= rows ? Place.BASIC : rowPlace(number - 1, signed < 0);
            }
        }
        return Basis.of(columnPlaces, rowPlaces);
    }

    private Place columnPlace(int column, boolean atLower) {
        boolean isFree = Double.isInfinite(problem.lower(column)) && Double.isInfinite(problem.upper(column));
        return isFree ? Place.ZERO : atLower ? Place.LOWER : Place.UPPER;
    }

    private Place rowPlace(int row, boolean atRightHandSide) {
        var place = atRightHandSide(row);
        return atRightHandSide ? place : place == Place.LOWER ? Place.UPPER : Place.LOWER;
    }

    private Place atRightHandSide(int row) {
        return RowForm.of(problem, row) == RowForm.AT_MOST ? Place.UPPER : Place.LOWER;
    }
}
