// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

import org.symbiont.lp.foreign.NativeCallException;
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
        try {
            return (int) setCallback.invokeExact(highs, function, data);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int startCallback(MemorySegment highs, int type) {
        try {
            return (int) startCallback.invokeExact(highs, type);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    /** Where an item of the data of a callback stands, so that we need not know the layout. */
    MemorySegment getCallbackDataOutItem(MemorySegment dataOut, MemorySegment name) {
        try {
            return (MemorySegment) getCallbackDataOutItem.invokeExact(dataOut, name);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    /** The time limit counts from here. */
    int zeroAllClocks(MemorySegment highs) {
        try {
            return (int) zeroAllClocks.invokeExact(highs);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int run(MemorySegment highs) {
        try {
            return (int) run.invokeExact(highs);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int getModelStatus(MemorySegment highs) {
        try {
            return (int) getModelStatus.invokeExact(highs);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int getIntInfoValue(MemorySegment highs, MemorySegment name, MemorySegment value) {
        try {
            return (int) getIntInfoValue.invokeExact(highs, name, value);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int getInt64InfoValue(MemorySegment highs, MemorySegment name, MemorySegment value) {
        try {
            return (int) getInt64InfoValue.invokeExact(highs, name, value);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int getDoubleInfoValue(MemorySegment highs, MemorySegment name, MemorySegment value) {
        try {
            return (int) getDoubleInfoValue.invokeExact(highs, name, value);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int getSolution(MemorySegment highs, MemorySegment columns, MemorySegment columnDuals, MemorySegment rows,
            MemorySegment rowDuals) {
        try {
            return (int) getSolution.invokeExact(highs, columns, columnDuals, rows, rowDuals);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int getPrimalRay(MemorySegment highs, MemorySegment hasRay, MemorySegment ray) {
        try {
            return (int) getPrimalRay.invokeExact(highs, hasRay, ray);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    /** Crashes unless option iis_strategy is set and an IIS was found. */
    int getIis(MemorySegment highs, MemorySegment columnCount, MemorySegment rowCount, MemorySegment columns,
            MemorySegment rows, MemorySegment columnBounds, MemorySegment rowBounds, MemorySegment columnStatus,
            MemorySegment rowStatus) {
        try {
            return (int) getIis.invokeExact(highs, columnCount, rowCount, columns, rows, columnBounds, rowBounds,
                    columnStatus, rowStatus);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }
}
