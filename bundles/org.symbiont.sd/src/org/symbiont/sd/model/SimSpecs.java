// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

/**
 * When a model starts, stops and steps, in its own time unit.
 *
 * @param start first time
 * @param stop last time, at or after {@code start}
 * @param dt step, more than zero
 * @param reciprocal whether {@code dt} is written as 1/n; then times are {@code start + i / n}, free of accumulated rounding
 * @param method integration method
 * @param saveStep distance of saved points; rounded to a whole number of steps
 * @param timeUnits name of the time unit, may be empty
 */
public record SimSpecs(double start, double stop, double dt, boolean reciprocal, Method method, double saveStep,
        String timeUnits) {

    /** Specs that save every step. */
    public static SimSpecs of(double start, double stop, double dt, Method method) {
        return new SimSpecs(start, stop, dt, false, method, dt, "");
    }

    /** The time after {@code step} steps. */
    public double time(long step) {
        return reciprocal ? start + step / Math.rint(1 / dt) : start + step * dt;
    }

    /** How many steps lead from start to stop. */
    public long steps() {
        return (long) Math.floor((stop - start) / dt + 1e-6);
    }

    /** How many steps lie between two saved points, at least one. */
    public long stepsPerSave() {
        return Math.max(1, Math.round(saveStep / dt));
    }

    /** The same with another step; saves every step if it did so before. */
    public SimSpecs withDt(double newDt) {
        return new SimSpecs(start, stop, newDt, false, method, saveStep == dt ? newDt : saveStep, timeUnits);
    }

    /** The same with another method. */
    public SimSpecs withMethod(Method newMethod) {
        return new SimSpecs(start, stop, dt, reciprocal, newMethod, saveStep, timeUnits);
    }

    /** The same with another horizon. */
    public SimSpecs withHorizon(double newStart, double newStop) {
        return new SimSpecs(newStart, newStop, dt, reciprocal, method, saveStep, timeUnits);
    }

    /** The same, saving every {@code newSaveStep}. */
    public SimSpecs withSaveStep(double newSaveStep) {
        return new SimSpecs(start, stop, dt, reciprocal, method, newSaveStep, timeUnits);
    }
}
