// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

import org.symbiont.lp.foreign.NativeLibrary;
import org.symbiont.lp.foreign.UnfitLibraryException;

/** The getters of lp_lib.h, which only the tests need: what lp_solve thinks it was given. */
final class ReadBack {
    private final NativeLibrary library;
    private final MemorySegment lp;
    private final MethodHandle getColumn;

    ReadBack(Path file, MemorySegment lp) throws UnfitLibraryException {
        library = NativeLibrary.open(file);
        this.lp = lp;
        getColumn = library.function("get_column", JAVA_BYTE, ADDRESS, JAVA_INT, ADDRESS);
    }

    int rows() throws Throwable {
        return (int) library.function("get_Nrows", JAVA_INT, ADDRESS).invokeExact(lp);
    }

    int columns() throws Throwable {
        return (int) library.function("get_Ncolumns", JAVA_INT, ADDRESS).invokeExact(lp);
    }

    int rowType(int row) throws Throwable {
        return (int) library.function("get_constr_type", JAVA_INT, ADDRESS, JAVA_INT).invokeExact(lp, row);
    }

    double rhs(int row) throws Throwable {
        return (double) doubleOf("get_rh").invokeExact(lp, row);
    }

    /** Distance of the row's ends, 1e30 where there is only one. */
    double width(int row) throws Throwable {
        return (double) doubleOf("get_rh_range").invokeExact(lp, row);
    }

    double lower(int column) throws Throwable {
        return (double) doubleOf("get_lowbo").invokeExact(lp, column);
    }

    double upper(int column) throws Throwable {
        return (double) doubleOf("get_upbo").invokeExact(lp, column);
    }

    /** Cost and coefficients of a column: {@code 1 + rows} numbers. */
    double[] column(int column) throws Throwable {
        try (var arena = Arena.ofConfined()) {
            var values = arena.allocate(JAVA_DOUBLE, 1L + rows());
            byte found = (byte) getColumn.invokeExact(lp, column, values);
            return found == 0 ? new double[0] : values.toArray(JAVA_DOUBLE);
        }
    }

    boolean isInteger(int column) throws Throwable {
        return flag("is_int", column);
    }

    boolean isSemiContinuous(int column) throws Throwable {
        return flag("is_semicont", column);
    }

    boolean isMaximum() throws Throwable {
        return (byte) library.function("is_maxim", JAVA_BYTE, ADDRESS).invokeExact(lp) != 0;
    }

    double mipGap(boolean absolute) throws Throwable {
        var function = library.function("get_mip_gap", JAVA_DOUBLE, ADDRESS, JAVA_BYTE);
        return (double) function.invokeExact(lp, MyBool.of(absolute));
    }

    int presolve() throws Throwable {
        return (int) library.function("get_presolve", JAVA_INT, ADDRESS).invokeExact(lp);
    }

    int verbosity() throws Throwable {
        return (int) library.function("get_verbose", JAVA_INT, ADDRESS).invokeExact(lp);
    }

    /** The model as lp_solve writes it into its own LP file: a second opinion that shares no getter. */
    String asLpFile(Path file) throws Throwable {
        try (var arena = Arena.ofConfined()) {
            var function = library.function("write_lp", JAVA_BYTE, ADDRESS, ADDRESS);
            byte written = (byte) function.invokeExact(lp, arena.allocateFrom(file.toString()));
            return written == 0 ? "" : java.nio.file.Files.readString(file);
        }
    }

    private MethodHandle doubleOf(String name) throws UnfitLibraryException {
        return library.function(name, JAVA_DOUBLE, ADDRESS, JAVA_INT);
    }

    private boolean flag(String name, int column) throws Throwable {
        return (byte) library.function(name, JAVA_BYTE, ADDRESS, JAVA_INT).invokeExact(lp, column) != 0;
    }
}
