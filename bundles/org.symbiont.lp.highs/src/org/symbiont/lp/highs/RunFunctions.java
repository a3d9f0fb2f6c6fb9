// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

import org.symbiont.lp.foreign.NativeCall;
import org.symbiont.lp.foreign.NativeLibrary;
import org.symbiont.lp.foreign.UnfitLibraryException;

/** The functions of highs_c_api.h that solve a model and read the solution. */
final class RunFunctions {
    private final MethodHandle setCallback;
    private final MethodHandle startCallback;
    private final MethodHandle getCallbackDataOutItem;
    private final MethodHandle zeroAllClocks;
    private final MethodHandle run;
    private final MethodHandle getModelStatus;
    private final MethodHandle getIntInfoValue;
    private final MethodHandle getInt64InfoValue;
    private final MethodHandle getDoubleInfoValue;
    private final MethodHandle getSolution;
    private final MethodHandle getPrimalRay;
    private final MethodHandle getIis;

    RunFunctions(NativeLibrary library) throws UnfitLibraryException {
        setCallback = library.function("Highs_setCallback", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        startCallback = library.function("Highs_startCallback", JAVA_INT, ADDRESS, JAVA_INT);
        getCallbackDataOutItem = library.function("Highs_getCallbackDataOutItem", ADDRESS, ADDRESS, ADDRESS);
        zeroAllClocks = library.function("Highs_zeroAllClocks", JAVA_INT, ADDRESS);
        run = library.function("Highs_run", JAVA_INT, ADDRESS);
        getModelStatus = library.function("Highs_getModelStatus", JAVA_INT, ADDRESS);
        getIntInfoValue = library.function("Highs_getIntInfoValue", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        getInt64InfoValue = library.function("Highs_getInt64InfoValue", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        getDoubleInfoValue = library.function("Highs_getDoubleInfoValue", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        getSolution = library.function("Highs_getSolution", JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        getPrimalRay = library.function("Highs_getPrimalRay", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        getIis = library.function("Highs_getIis", JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS,
                ADDRESS, ADDRESS, ADDRESS);
    }

    int setCallback(MemorySegment highs, MemorySegment function, MemorySegment data) {
        return NativeCall.toInt(() -> (int) setCallback.invokeExact(highs, function, data));
    }

    int startCallback(MemorySegment highs, int type) {
        return NativeCall.toInt(() -> (int) startCallback.invokeExact(highs, type));
    }

    /** Where an item of the data of a callback stands, so that we need not know the layout. */
    MemorySegment getCallbackDataOutItem(MemorySegment dataOut, MemorySegment name) {
        return NativeCall.toAddress(() -> (MemorySegment) getCallbackDataOutItem.invokeExact(dataOut, name));
    }

    /** The time limit counts from here. */
    int zeroAllClocks(MemorySegment highs) {
        return NativeCall.toInt(() -> (int) zeroAllClocks.invokeExact(highs));
    }

    int run(MemorySegment highs) {
        return NativeCall.toInt(() -> (int) run.invokeExact(highs));
    }

    int getModelStatus(MemorySegment highs) {
        return NativeCall.toInt(() -> (int) getModelStatus.invokeExact(highs));
    }

    int getIntInfoValue(MemorySegment highs, MemorySegment name, MemorySegment value) {
        return NativeCall.toInt(() -> (int) getIntInfoValue.invokeExact(highs, name, value));
    }

    int getInt64InfoValue(MemorySegment highs, MemorySegment name, MemorySegment value) {
        return NativeCall.toInt(() -> (int) getInt64InfoValue.invokeExact(highs, name, value));
    }

    int getDoubleInfoValue(MemorySegment highs, MemorySegment name, MemorySegment value) {
        return NativeCall.toInt(() -> (int) getDoubleInfoValue.invokeExact(highs, name, value));
    }

    int getSolution(MemorySegment highs, MemorySegment columns, MemorySegment columnDuals, MemorySegment rows,
            MemorySegment rowDuals) {
        return NativeCall.toInt(() -> (int) getSolution.invokeExact(highs, columns, columnDuals, rows, rowDuals));
    }

    int getPrimalRay(MemorySegment highs, MemorySegment hasRay, MemorySegment ray) {
        return NativeCall.toInt(() -> (int) getPrimalRay.invokeExact(highs, hasRay, ray));
    }

    /** Crashes unless option iis_strategy is set and an IIS was found. */
    int getIis(MemorySegment highs, MemorySegment columnCount, MemorySegment rowCount, MemorySegment columns,
            MemorySegment rows, MemorySegment columnBounds, MemorySegment rowBounds, MemorySegment columnStatus,
            MemorySegment rowStatus) {
        return NativeCall.toInt(() -> (int) getIis.invokeExact(highs, columnCount, rowCount, columns, rows,
                columnBounds, rowBounds, columnStatus, rowStatus));
    }
}
