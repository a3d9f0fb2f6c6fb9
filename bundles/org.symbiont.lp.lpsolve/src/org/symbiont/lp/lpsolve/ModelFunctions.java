// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

import org.symbiont.lp.foreign.NativeCall;
import org.symbiont.lp.foreign.NativeLibrary;
import org.symbiont.lp.foreign.UnfitLibraryException;

/**
 * The functions of lp_lib.h that make a model. Rows and columns count from 1, row 0 is the objective; each {@code
 * boolean} result says whether the function succeeded. Descriptors follow lp_lib.h of 5.5.2: {@code MYBOOL} is a byte,
 * {@code REAL} a double.
 */
final class ModelFunctions {
    private final MethodHandle makeLp;
    private final MethodHandle deleteLp;
    private final MethodHandle resizeLp;
    private final MethodHandle setVerbose;
    private final MethodHandle setSense;
    private final MethodHandle addColumnex;
    private final MethodHandle setConstrType;
    private final MethodHandle setRh;
    private final MethodHandle setRhRange;
    private final MethodHandle setBounds;
    private final MethodHandle setInt;
    private final MethodHandle setSemicont;

    ModelFunctions(NativeLibrary library) throws UnfitLibraryException {
        makeLp = library.function("make_lp", ADDRESS, JAVA_INT, JAVA_INT);
        deleteLp = library.action("delete_lp", ADDRESS);
        resizeLp = library.function("resize_lp", JAVA_BYTE, ADDRESS, JAVA_INT, JAVA_INT);
        setVerbose = library.action("set_verbose", ADDRESS, JAVA_INT);
        setSense = library.action("set_sense", ADDRESS, JAVA_BYTE);
        addColumnex = library.function("add_columnex", JAVA_BYTE, ADDRESS, JAVA_INT, ADDRESS, ADDRESS);
        setConstrType = library.function("set_constr_type", JAVA_BYTE, ADDRESS, JAVA_INT, JAVA_INT);
        setRh = library.function("set_rh", JAVA_BYTE, ADDRESS, JAVA_INT, JAVA_DOUBLE);
        setRhRange = library.function("set_rh_range", JAVA_BYTE, ADDRESS, JAVA_INT, JAVA_DOUBLE);
        setBounds = library.function("set_bounds", JAVA_BYTE, ADDRESS, JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE);
        setInt = library.function("set_int", JAVA_BYTE, ADDRESS, JAVA_INT, JAVA_BYTE);
        setSemicont = library.function("set_semicont", JAVA_BYTE, ADDRESS, JAVA_INT, JAVA_BYTE);
    }

    MemorySegment makeLp(int rows, int columns) {
        return NativeCall.toAddress(() -> (MemorySegment) makeLp.invokeExact(rows, columns));
    }

    void deleteLp(MemorySegment lp) {
        NativeCall.run(() -> {
            deleteLp.invokeExact(lp);
        });
    }

    /** Makes room only; the model keeps its size. */
    boolean resizeLp(MemorySegment lp, int rows, int columns) {
        return NativeCall.toBoolean(() -> MyBool.isTrue((byte) resizeLp.invokeExact(lp, rows, columns)));
    }

    void setVerbose(MemorySegment lp, int level) {
        NativeCall.run(() -> {
            setVerbose.invokeExact(lp, level);
        });
    }

    void setSense(MemorySegment lp, boolean maximize) {
        NativeCall.run(() -> {
            setSense.invokeExact(lp, MyBool.of(maximize));
        });
    }

    boolean addColumnex(MemorySegment lp, int count, MemorySegment values, MemorySegment rows) {
        return NativeCall.toBoolean(() -> MyBool.isTrue((byte) addColumnex.invokeExact(lp, count, values, rows)));
    }

    boolean setConstrType(MemorySegment lp, int row, int type) {
        return NativeCall.toBoolean(() -> MyBool.isTrue((byte) setConstrType.invokeExact(lp, row, type)));
    }

    boolean setRh(MemorySegment lp, int row, double value) {
        return NativeCall.toBoolean(() -> MyBool.isTrue((byte) setRh.invokeExact(lp, row, value)));
    }

    /** Takes the width of the range, not its ends: one number. */
    boolean setRhRange(MemorySegment lp, int row, double delta) {
        return NativeCall.toBoolean(() -> MyBool.isTrue((byte) setRhRange.invokeExact(lp, row, delta)));
    }

    boolean setBounds(MemorySegment lp, int column, double lower, double upper) {
        return NativeCall.toBoolean(() -> MyBool.isTrue((byte) setBounds.invokeExact(lp, column, lower, upper)));
    }

    boolean setInt(MemorySegment lp, int column, boolean integer) {
        return NativeCall.toBoolean(() -> MyBool.isTrue((byte) setInt.invokeExact(lp, column, MyBool.of(integer))));
    }

    boolean setSemicont(MemorySegment lp, int column, boolean semiContinuous) {
        return NativeCall
                .toBoolean(() -> MyBool.isTrue((byte) setSemicont.invokeExact(lp, column, MyBool.of(semiContinuous))));
    }
}
