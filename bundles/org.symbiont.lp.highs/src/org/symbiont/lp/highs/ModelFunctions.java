// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

import org.symbiont.lp.foreign.NativeCall;
import org.symbiont.lp.foreign.NativeLibrary;
import org.symbiont.lp.foreign.UnfitLibraryException;

/**
 * The functions of highs_c_api.h that make a model and set its options. {@code HighsInt} is an {@code int} in this
 * build, which is checked when the library is loaded. An {@code int} result is 0 for success, 1 for a warning, -1 for
 * an error.
 */
final class ModelFunctions {
    private final MethodHandle create;
    private final MethodHandle destroy;
    private final MethodHandle passMip;
    private final MethodHandle setBoolOptionValue;
    private final MethodHandle setIntOptionValue;
    private final MethodHandle setDoubleOptionValue;
    private final MethodHandle setStringOptionValue;
    private final MethodHandle setBasis;
    private final MethodHandle getBasis;
    private final MethodHandle changeObjectiveOffset;
    private final MethodHandle changeColsCostByRange;
    private final MethodHandle changeColsBoundsByRange;
    private final MethodHandle changeRowsBoundsByRange;

    ModelFunctions(NativeLibrary library) throws UnfitLibraryException {
        create = library.function("Highs_create", ADDRESS);
        destroy = library.action("Highs_destroy", ADDRESS);
        passMip = library.function("Highs_passMip", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT,
                JAVA_DOUBLE, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        setBoolOptionValue = library.function("Highs_setBoolOptionValue", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
        setIntOptionValue = library.function("Highs_setIntOptionValue", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
        setDoubleOptionValue = library.function("Highs_setDoubleOptionValue", JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE);
        setStringOptionValue = library.function("Highs_setStringOptionValue", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        setBasis = library.function("Highs_setBasis", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        getBasis = library.function("Highs_getBasis", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        changeObjectiveOffset = library.function("Highs_changeObjectiveOffset", JAVA_INT, ADDRESS, JAVA_DOUBLE);
        changeColsCostByRange = library.function("Highs_changeColsCostByRange", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT,
                ADDRESS);
        changeColsBoundsByRange = library.function("Highs_changeColsBoundsByRange", JAVA_INT, ADDRESS, JAVA_INT,
                JAVA_INT, ADDRESS, ADDRESS);
        changeRowsBoundsByRange = library.function("Highs_changeRowsBoundsByRange", JAVA_INT, ADDRESS, JAVA_INT,
                JAVA_INT, ADDRESS, ADDRESS);
    }

    MemorySegment create() {
        return NativeCall.toAddress(() -> (MemorySegment) create.invokeExact());
    }

    void destroy(MemorySegment highs) {
        NativeCall.run(() -> {
            destroy.invokeExact(highs);
        });
    }

    /** Copies everything. Format 1 is by columns, sense 1 minimises, -1 maximises. */
    int passMip(MemorySegment highs, int columns, int rows, int nonzeros, int format, int sense, double offset,
            MemorySegment costs, MemorySegment lower, MemorySegment upper, MemorySegment rowLower,
            MemorySegment rowUpper, MemorySegment starts, MemorySegment index, MemorySegment values,
            MemorySegment kinds) {
        return NativeCall.toInt(() -> (int) passMip.invokeExact(highs, columns, rows, nonzeros, format, sense, offset,
                costs, lower, upper, rowLower, rowUpper, starts, index, values, kinds));
    }

    int setBoolOptionValue(MemorySegment highs, MemorySegment option, int value) {
        return NativeCall.toInt(() -> (int) setBoolOptionValue.invokeExact(highs, option, value));
    }

    int setIntOptionValue(MemorySegment highs, MemorySegment option, int value) {
        return NativeCall.toInt(() -> (int) setIntOptionValue.invokeExact(highs, option, value));
    }

    int setDoubleOptionValue(MemorySegment highs, MemorySegment option, double value) {
        return NativeCall.toInt(() -> (int) setDoubleOptionValue.invokeExact(highs, option, value));
    }

    int setStringOptionValue(MemorySegment highs, MemorySegment option, MemorySegment value) {
        return NativeCall.toInt(() -> (int) setStringOptionValue.invokeExact(highs, option, value));
    }

    int setBasis(MemorySegment highs, MemorySegment columns, MemorySegment rows) {
        return NativeCall.toInt(() -> (int) setBasis.invokeExact(highs, columns, rows));
    }

    int getBasis(MemorySegment highs, MemorySegment columns, MemorySegment rows) {
        return NativeCall.toInt(() -> (int) getBasis.invokeExact(highs, columns, rows));
    }

    int changeObjectiveOffset(MemorySegment highs, double offset) {
        return NativeCall.toInt(() -> (int) changeObjectiveOffset.invokeExact(highs, offset));
    }

    /** The last index belongs to the range. */
    int changeColsCostByRange(MemorySegment highs, int from, int to, MemorySegment costs) {
        return NativeCall.toInt(() -> (int) changeColsCostByRange.invokeExact(highs, from, to, costs));
    }

    /** The last index belongs to the range. */
    int changeColsBoundsByRange(MemorySegment highs, int from, int to, MemorySegment lower, MemorySegment upper) {
        return NativeCall.toInt(() -> (int) changeColsBoundsByRange.invokeExact(highs, from, to, lower, upper));
    }

    /** The last index belongs to the range. */
    int changeRowsBoundsByRange(MemorySegment highs, int from, int to, MemorySegment lower, MemorySegment upper) {
        return NativeCall.toInt(() -> (int) changeRowsBoundsByRange.invokeExact(highs, from, to, lower, upper));
    }
}
