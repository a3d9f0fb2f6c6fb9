// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.scip;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

import org.symbiont.lp.foreign.NativeCall;
import org.symbiont.lp.foreign.NativeLibrary;
import org.symbiont.lp.foreign.UnfitLibraryException;

/** The functions of scip.h that set parameters, solve a model and read the solution. */
final class RunFunctions {
    private final MethodHandle setRealParam;
    private final MethodHandle setIntParam;
    private final MethodHandle setBoolParam;
    private final MethodHandle setPresolving;
    private final MethodHandle setHeuristics;
    private final MethodHandle setSeparating;
    private final MethodHandle solve;
    private final MethodHandle interruptSolve;
    private final MethodHandle getStatus;
    private final MethodHandle getBestSol;
    private final MethodHandle getSolVals;
    private final MethodHandle getDualbound;
    private final MethodHandle getNNodes;
    private final MethodHandle getNLPIterations;
    private final MethodHandle getTransformedCons;
    private final MethodHandle getDualsolLinear;

    RunFunctions(NativeLibrary library) throws UnfitLibraryException {
        setRealParam = library.function("SCIPsetRealParam", JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE);
        setIntParam = library.function("SCIPsetIntParam", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
        setBoolParam = library.function("SCIPsetBoolParam", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
        setPresolving = library.function("SCIPsetPresolving", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT);
        setHeuristics = library.function("SCIPsetHeuristics", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT);
        setSeparating = library.function("SCIPsetSeparating", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT);
        solve = library.function("SCIPsolve", JAVA_INT, ADDRESS);
        interruptSolve = library.function("SCIPinterruptSolve", JAVA_INT, ADDRESS);
        getStatus = library.function("SCIPgetStatus", JAVA_INT, ADDRESS);
        getBestSol = library.function("SCIPgetBestSol", ADDRESS, ADDRESS);
        getSolVals = library.function("SCIPgetSolVals", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS);
        getDualbound = library.function("SCIPgetDualbound", JAVA_DOUBLE, ADDRESS);
        getNNodes = library.function("SCIPgetNNodes", JAVA_LONG, ADDRESS);
        getNLPIterations = library.function("SCIPgetNLPIterations", JAVA_LONG, ADDRESS);
        getTransformedCons = library.function("SCIPgetTransformedCons", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        getDualsolLinear = library.function("SCIPgetDualsolLinear", JAVA_DOUBLE, ADDRESS, ADDRESS);
    }

    int setRealParam(MemorySegment scip, MemorySegment name, double value) {
        return NativeCall.toInt(() -> (int) setRealParam.invokeExact(scip, name, value));
    }

    int setIntParam(MemorySegment scip, MemorySegment name, int value) {
        return NativeCall.toInt(() -> (int) setIntParam.invokeExact(scip, name, value));
    }

    int setBoolParam(MemorySegment scip, MemorySegment name, int value) {
        return NativeCall.toInt(() -> (int) setBoolParam.invokeExact(scip, name, value));
    }

    /** Setting 3 is off. */
    int setPresolving(MemorySegment scip, int setting, int quiet) {
        return NativeCall.toInt(() -> (int) setPresolving.invokeExact(scip, setting, quiet));
    }

    /** Setting 3 is off. */
    int setHeuristics(MemorySegment scip, int setting, int quiet) {
        return NativeCall.toInt(() -> (int) setHeuristics.invokeExact(scip, setting, quiet));
    }

    /** Setting 3 is off. */
    int setSeparating(MemorySegment scip, int setting, int quiet) {
        return NativeCall.toInt(() -> (int) setSeparating.invokeExact(scip, setting, quiet));
    }

    int solve(MemorySegment scip) {
        return NativeCall.toInt(() -> (int) solve.invokeExact(scip));
    }

    /** May be called from another thread. */
    int interruptSolve(MemorySegment scip) {
        return NativeCall.toInt(() -> (int) interruptSolve.invokeExact(scip));
    }

    int getStatus(MemorySegment scip) {
        return NativeCall.toInt(() -> (int) getStatus.invokeExact(scip));
    }

    /** NULL if there is none. */
    MemorySegment getBestSol(MemorySegment scip) {
        return NativeCall.toAddress(() -> (MemorySegment) getBestSol.invokeExact(scip));
    }

    int getSolVals(MemorySegment scip, MemorySegment solution, int count, MemorySegment variables,
            MemorySegment values) {
        return NativeCall.toInt(() -> (int) getSolVals.invokeExact(scip, solution, count, variables, values));
    }

    double getDualbound(MemorySegment scip) {
        return NativeCall.toDouble(() -> (double) getDualbound.invokeExact(scip));
    }

    long getNNodes(MemorySegment scip) {
        return NativeCall.toLong(() -> (long) getNNodes.invokeExact(scip));
    }

    long getNLPIterations(MemorySegment scip) {
        return NativeCall.toLong(() -> (long) getNLPIterations.invokeExact(scip));
    }

    /** Fills the place with the constraint or with NULL. */
    int getTransformedCons(MemorySegment scip, MemorySegment constraint, MemorySegment transformed) {
        return NativeCall.toInt(() -> (int) getTransformedCons.invokeExact(scip, constraint, transformed));
    }

    double getDualsolLinear(MemorySegment scip, MemorySegment constraint) {
        return NativeCall.toDouble(() -> (double) getDualsolLinear.invokeExact(scip, constraint));
    }
}
