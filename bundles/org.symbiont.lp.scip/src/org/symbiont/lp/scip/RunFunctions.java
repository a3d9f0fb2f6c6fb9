// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.scip;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

import org.symbiont.lp.foreign.NativeCallException;
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
        try {
            return (int) setRealParam.invokeExact(scip, name, value);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int setIntParam(MemorySegment scip, MemorySegment name, int value) {
        try {
            return (int) setIntParam.invokeExact(scip, name, value);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int setBoolParam(MemorySegment scip, MemorySegment name, int value) {
        try {
            return (int) setBoolParam.invokeExact(scip, name, value);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    /** Setting 3 is off. */
    int setPresolving(MemorySegment scip, int setting, int quiet) {
        try {
            return (int) setPresolving.invokeExact(scip, setting, quiet);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    /** Setting 3 is off. */
    int setHeuristics(MemorySegment scip, int setting, int quiet) {
        try {
            return (int) setHeuristics.invokeExact(scip, setting, quiet);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    /** Setting 3 is off. */
    int setSeparating(MemorySegment scip, int setting, int quiet) {
        try {
            return (int) setSeparating.invokeExact(scip, setting, quiet);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int solve(MemorySegment scip) {
        try {
            return (int) solve.invokeExact(scip);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    /** May be called from another thread. */
    int interruptSolve(MemorySegment scip) {
        try {
            return (int) interruptSolve.invokeExact(scip);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int getStatus(MemorySegment scip) {
        try {
            return (int) getStatus.invokeExact(scip);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    /** NULL if there is none. */
    MemorySegment getBestSol(MemorySegment scip) {
        try {
            return (MemorySegment) getBestSol.invokeExact(scip);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int getSolVals(MemorySegment scip, MemorySegment solution, int count, MemorySegment variables,
            MemorySegment values) {
        try {
            return (int) getSolVals.invokeExact(scip, solution, count, variables, values);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    double getDualbound(MemorySegment scip) {
        try {
            return (double) getDualbound.invokeExact(scip);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    long getNNodes(MemorySegment scip) {
        try {
            return (long) getNNodes.invokeExact(scip);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    long getNLPIterations(MemorySegment scip) {
        try {
            return (long) getNLPIterations.invokeExact(scip);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    /** Fills the place with the constraint or with NULL. */
    int getTransformedCons(MemorySegment scip, MemorySegment constraint, MemorySegment transformed) {
        try {
            return (int) getTransformedCons.invokeExact(scip, constraint, transformed);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    double getDualsolLinear(MemorySegment scip, MemorySegment constraint) {
        try {
            return (double) getDualsolLinear.invokeExact(scip, constraint);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }
}
