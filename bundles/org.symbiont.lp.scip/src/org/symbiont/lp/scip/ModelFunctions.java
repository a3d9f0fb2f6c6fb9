// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.scip;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

import org.symbiont.lp.foreign.NativeCallException;
import org.symbiont.lp.foreign.NativeLibrary;
import org.symbiont.lp.foreign.UnfitLibraryException;

/**
 * The functions of scip.h that make a model. {@code SCIP_Real} is a double, {@code SCIP_Bool} an {@code unsigned int};
 * an {@code int} result is a {@code SCIP_RETCODE}, which is 1 for success.
 */
final class ModelFunctions {
    private final MethodHandle create;
    private final MethodHandle free;
    private final MethodHandle includeDefaultPlugins;
    private final MethodHandle setMessagehdlrQuiet;
    private final MethodHandle createProbBasic;
    private final MethodHandle setObjsense;
    private final MethodHandle addOrigObjoffset;
    private final MethodHandle createVarBasic;
    private final MethodHandle addVar;
    private final MethodHandle releaseVar;
    private final MethodHandle createConsBasicLinear;
    private final MethodHandle createConsBasicSOS1;
    private final MethodHandle createConsBasicSOS2;
    private final MethodHandle createConsBasicBounddisjunction;
    private final MethodHandle addCons;
    private final MethodHandle releaseCons;

    ModelFunctions(NativeLibrary library) throws UnfitLibraryException {
        create = library.function("SCIPcreate", JAVA_INT, ADDRESS);
        free = library.function("SCIPfree", JAVA_INT, ADDRESS);
        includeDefaultPlugins = library.function("SCIPincludeDefaultPlugins", JAVA_INT, ADDRESS);
        setMessagehdlrQuiet = library.action("SCIPsetMessagehdlrQuiet", ADDRESS, JAVA_INT);
        createProbBasic = library.function("SCIPcreateProbBasic", JAVA_INT, ADDRESS, ADDRESS);
        setObjsense = library.function("SCIPsetObjsense", JAVA_INT, ADDRESS, JAVA_INT);
        addOrigObjoffset = library.function("SCIPaddOrigObjoffset", JAVA_INT, ADDRESS, JAVA_DOUBLE);
        createVarBasic = library.function("SCIPcreateVarBasic", JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_DOUBLE,
                JAVA_DOUBLE, JAVA_DOUBLE, JAVA_INT);
        addVar = library.function("SCIPaddVar", JAVA_INT, ADDRESS, ADDRESS);
        releaseVar = library.function("SCIPreleaseVar", JAVA_INT, ADDRESS, ADDRESS);
        createConsBasicLinear = library.function("SCIPcreateConsBasicLinear", JAVA_INT, ADDRESS, ADDRESS, ADDRESS,
                JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE, JAVA_DOUBLE);
        createConsBasicSOS1 = library.function("SCIPcreateConsBasicSOS1", JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT,
                ADDRESS, ADDRESS);
        createConsBasicSOS2 = library.function("SCIPcreateConsBasicSOS2", JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT,
                ADDRESS, ADDRESS);
        createConsBasicBounddisjunction = library.function("SCIPcreateConsBasicBounddisjunction", JAVA_INT, ADDRESS,
                ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        addCons = library.function("SCIPaddCons", JAVA_INT, ADDRESS, ADDRESS);
        releaseCons = library.function("SCIPreleaseCons", JAVA_INT, ADDRESS, ADDRESS);
    }

    /** Fills the place with a new instance. */
    int create(MemorySegment scip) {
        try {
            return (int) create.invokeExact(scip);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    /** Takes the place of the instance. */
    int free(MemorySegment scip) {
        try {
            return (int) free.invokeExact(scip);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int includeDefaultPlugins(MemorySegment scip) {
        try {
            return (int) includeDefaultPlugins.invokeExact(scip);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    void setMessagehdlrQuiet(MemorySegment scip, int quiet) {
        try {
            setMessagehdlrQuiet.invokeExact(scip, quiet);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int createProbBasic(MemorySegment scip, MemorySegment name) {
        try {
            return (int) createProbBasic.invokeExact(scip, name);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    /** 1 minimises, -1 maximises. */
    int setObjsense(MemorySegment scip, int sense) {
        try {
            return (int) setObjsense.invokeExact(scip, sense);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int addOrigObjoffset(MemorySegment scip, double offset) {
        try {
            return (int) addOrigObjoffset.invokeExact(scip, offset);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    /** Type 0 is binary, 1 integer, 3 continuous. */
    int createVarBasic(MemorySegment scip, MemorySegment variable, MemorySegment name, double lower, double upper,
            double cost, int type) {
        try {
            return (int) createVarBasic.invokeExact(scip, variable, name, lower, upper, cost, type);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int addVar(MemorySegment scip, MemorySegment variable) {
        try {
            return (int) addVar.invokeExact(scip, variable);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    /** Takes the place of the variable. */
    int releaseVar(MemorySegment scip, MemorySegment variable) {
        try {
            return (int) releaseVar.invokeExact(scip, variable);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int createConsBasicLinear(MemorySegment scip, MemorySegment constraint, MemorySegment name, int count,
            MemorySegment variables, MemorySegment values, double lower, double upper) {
        try {
            return (int) createConsBasicLinear.invokeExact(scip, constraint, name, count, variables, values, lower,
                    upper);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int createConsBasicSOS1(MemorySegment scip, MemorySegment constraint, MemorySegment name, int count,
            MemorySegment variables, MemorySegment weights) {
        try {
            return (int) createConsBasicSOS1.invokeExact(scip, constraint, name, count, variables, weights);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int createConsBasicSOS2(MemorySegment scip, MemorySegment constraint, MemorySegment name, int count,
            MemorySegment variables, MemorySegment weights) {
        try {
            return (int) createConsBasicSOS2.invokeExact(scip, constraint, name, count, variables, weights);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    /** One of the bounds must hold. Type 0 is lower, 1 upper. */
    int createConsBasicBounddisjunction(MemorySegment scip, MemorySegment constraint, MemorySegment name, int count,
            MemorySegment variables, MemorySegment boundTypes, MemorySegment bounds) {
        try {
            return (int) createConsBasicBounddisjunction.invokeExact(scip, constraint, name, count, variables,
                    boundTypes, bounds);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    int addCons(MemorySegment scip, MemorySegment constraint) {
        try {
            return (int) addCons.invokeExact(scip, constraint);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }

    /** Takes the place of the constraint. */
    int releaseCons(MemorySegment scip, MemorySegment constraint) {
        try {
            return (int) releaseCons.invokeExact(scip, constraint);
        } catch (Throwable thrown) {
            throw NativeCallException.bug(thrown);
        }
    }
}
