// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.scip;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

import org.symbiont.lp.foreign.NativeCall;
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
        return NativeCall.toInt(() -> (int) create.invokeExact(scip));
    }

    /** Takes the place of the instance. */
    int free(MemorySegment scip) {
        return NativeCall.toInt(() -> (int) free.invokeExact(scip));
    }

    int includeDefaultPlugins(MemorySegment scip) {
        return NativeCall.toInt(() -> (int) includeDefaultPlugins.invokeExact(scip));
    }

    void setMessagehdlrQuiet(MemorySegment scip, int quiet) {
        NativeCall.run(() -> {
            setMessagehdlrQuiet.invokeExact(scip, quiet);
        });
    }

    int createProbBasic(MemorySegment scip, MemorySegment name) {
        return NativeCall.toInt(() -> (int) createProbBasic.invokeExact(scip, name));
    }

    /** 1 minimises, -1 maximises. */
    int setObjsense(MemorySegment scip, int sense) {
        return NativeCall.toInt(() -> (int) setObjsense.invokeExact(scip, sense));
    }

    int addOrigObjoffset(MemorySegment scip, double offset) {
        return NativeCall.toInt(() -> (int) addOrigObjoffset.invokeExact(scip, offset));
    }

    /** Type 0 is binary, 1 integer, 3 continuous. */
    int createVarBasic(MemorySegment scip, MemorySegment variable, MemorySegment name, double lower, double upper,
            double cost, int type) {
        return NativeCall.toInt(() -> (int) createVarBasic.invokeExact(scip, variable, name, lower, upper, cost, type));
    }

    int addVar(MemorySegment scip, MemorySegment variable) {
        return NativeCall.toInt(() -> (int) addVar.invokeExact(scip, variable));
    }

    /** Takes the place of the variable. */
    int releaseVar(MemorySegment scip, MemorySegment variable) {
        return NativeCall.toInt(() -> (int) releaseVar.invokeExact(scip, variable));
    }

    int createConsBasicLinear(MemorySegment scip, MemorySegment constraint, MemorySegment name, int count,
            MemorySegment variables, MemorySegment values, double lower, double upper) {
        return NativeCall.toInt(() -> (int) createConsBasicLinear.invokeExact(scip, constraint, name, count, variables,
                values, lower, upper));
    }

    int createConsBasicSOS1(MemorySegment scip, MemorySegment constraint, MemorySegment name, int count,
            MemorySegment variables, MemorySegment weights) {
        return NativeCall
                .toInt(() -> (int) createConsBasicSOS1.invokeExact(scip, constraint, name, count, variables, weights));
    }

    int createConsBasicSOS2(MemorySegment scip, MemorySegment constraint, MemorySegment name, int count,
            MemorySegment variables, MemorySegment weights) {
        return NativeCall
                .toInt(() -> (int) createConsBasicSOS2.invokeExact(scip, constraint, name, count, variables, weights));
    }

    /** One of the bounds must hold. Type 0 is lower, 1 upper. */
    int createConsBasicBounddisjunction(MemorySegment scip, MemorySegment constraint, MemorySegment name, int count,
            MemorySegment variables, MemorySegment boundTypes, MemorySegment bounds) {
        return NativeCall.toInt(() -> (int) createConsBasicBounddisjunction.invokeExact(scip, constraint, name, count,
                variables, boundTypes, bounds));
    }

    int addCons(MemorySegment scip, MemorySegment constraint) {
        return NativeCall.toInt(() -> (int) addCons.invokeExact(scip, constraint));
    }

    /** Takes the place of the constraint. */
    int releaseCons(MemorySegment scip, MemorySegment constraint) {
        return NativeCall.toInt(() -> (int) releaseCons.invokeExact(scip, constraint));
    }
}
