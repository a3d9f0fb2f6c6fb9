// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

import org.symbiont.lp.foreign.NativeCall;
import org.symbiont.lp.foreign.NativeLibrary;
import org.symbiont.lp.foreign.UnfitLibraryException;

/**
 * The functions of lp_lib.h that solve a model and read the solution. {@code COUNTER} is a {@code long long}. No
 * function that takes or returns a C {@code long} is used, for that has 32 bits on Windows: the time limit is our own.
 */
final class RunFunctions {
    private final MethodHandle setPresolve;
    private final MethodHandle setMipGap;
    private final MethodHandle setBasis;
    private final MethodHandle putAbortfunc;
    private final MethodHandle putMsgfunc;
    private final MethodHandle solve;
    private final MethodHandle getWorkingObjective;
    private final MethodHandle getTotalIter;
    private final MethodHandle getTotalNodes;
    private final MethodHandle getVariables;
    private final MethodHandle getDualSolution;
    private final MethodHandle getSensitivityRhs;
    private final MethodHandle getSensitivityObj;
    private final MethodHandle getBasis;

    RunFunctions(NativeLibrary library) throws UnfitLibraryException {
        setPresolve = library.action("set_presolve", ADDRESS, JAVA_INT, JAVA_INT);
        setMipGap = library.action("set_mip_gap", ADDRESS, JAVA_BYTE, JAVA_DOUBLE);
        setBasis = library.function("set_basis", JAVA_BYTE, ADDRESS, ADDRESS, JAVA_BYTE);
        putAbortfunc = library.action("put_abortfunc", ADDRESS, ADDRESS, ADDRESS);
        putMsgfunc = library.action("put_msgfunc", ADDRESS, ADDRESS, ADDRESS, JAVA_INT);
        solve = library.function("solve", JAVA_INT, ADDRESS);
        getWorkingObjective = library.function("get_working_objective", JAVA_DOUBLE, ADDRESS);
        getTotalIter = library.function("get_total_iter", JAVA_LONG, ADDRESS);
        getTotalNodes = library.function("get_total_nodes", JAVA_LONG, ADDRESS);
        getVariables = library.function("get_variables", JAVA_BYTE, ADDRESS, ADDRESS);
        getDualSolution = library.function("get_dual_solution", JAVA_BYTE, ADDRESS, ADDRESS);
        getSensitivityRhs = library.function("get_sensitivity_rhs", JAVA_BYTE, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        getSensitivityObj = library.function("get_sensitivity_obj", JAVA_BYTE, ADDRESS, ADDRESS, ADDRESS);
        getBasis = library.function("get_basis", JAVA_BYTE, ADDRESS, ADDRESS, JAVA_BYTE);
    }

    void setPresolve(MemorySegment lp, int mode, int loops) {
        NativeCall.run(() -> {
            setPresolve.invokeExact(lp, mode, loops);
        });
    }

    void setMipGap(MemorySegment lp, boolean absolute, double gap) {
        NativeCall.run(() -> {
            setMipGap.invokeExact(lp, MyBool.of(absolute), gap);
        });
    }

    boolean setBasis(MemorySegment lp, MemorySegment basis, boolean nonbasic) {
        return NativeCall.toBoolean(() -> MyBool.isTrue((byte) setBasis.invokeExact(lp, basis, MyBool.of(nonbasic))));
    }

    void putAbortfunc(MemorySegment lp, MemorySegment function, MemorySegment handle) {
        NativeCall.run(() -> {
            putAbortfunc.invokeExact(lp, function, handle);
        });
    }

    void putMsgfunc(MemorySegment lp, MemorySegment function, MemorySegment handle, int mask) {
        NativeCall.run(() -> {
            putMsgfunc.invokeExact(lp, function, handle, mask);
        });
    }

    int solve(MemorySegment lp) {
        return NativeCall.toInt(() -> (int) solve.invokeExact(lp));
    }

    double getWorkingObjective(MemorySegment lp) {
        return NativeCall.toDouble(() -> (double) getWorkingObjective.invokeExact(lp));
    }

    long getTotalIter(MemorySegment lp) {
        return NativeCall.toLong(() -> (long) getTotalIter.invokeExact(lp));
    }

    long getTotalNodes(MemorySegment lp) {
        return NativeCall.toLong(() -> (long) getTotalNodes.invokeExact(lp));
    }

    boolean getVariables(MemorySegment lp, MemorySegment values) {
        return NativeCall.toBoolean(() -> MyBool.isTrue((byte) getVariables.invokeExact(lp, values)));
    }

    /** Fills 1 + rows + columns numbers, the first of which means nothing. */
    boolean getDualSolution(MemorySegment lp, MemorySegment duals) {
        return NativeCall.toBoolean(() -> MyBool.isTrue((byte) getDualSolution.invokeExact(lp, duals)));
    }

    /** Fills rows + columns numbers each. */
    boolean getSensitivityRhs(MemorySegment lp, MemorySegment duals, MemorySegment from, MemorySegment till) {
        return NativeCall.toBoolean(() -> MyBool.isTrue((byte) getSensitivityRhs.invokeExact(lp, duals, from, till)));
    }

    /** Fills one number a column each. */
    boolean getSensitivityObj(MemorySegment lp, MemorySegment from, MemorySegment till) {
        return NativeCall.toBoolean(() -> MyBool.isTrue((byte) getSensitivityObj.invokeExact(lp, from, till)));
    }

    /** Fills 1 + rows + columns numbers, the first of which means nothing. */
    boolean getBasis(MemorySegment lp, MemorySegment basis, boolean nonbasic) {
        return NativeCall.toBoolean(() -> MyBool.isTrue((byte) getBasis.invokeExact(lp, basis, MyBool.of(nonbasic))));
    }
}
