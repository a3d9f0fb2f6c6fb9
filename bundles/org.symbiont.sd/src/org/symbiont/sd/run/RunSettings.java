// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.symbiont.sd.model.SimSpecs;

/**
 * All that a run depends on besides the model; equal settings give equal bits.
 *
 * @param specs horizon, step and method
 * @param seed of the random functions, a whole number of at most 53 bits
 * @param values constants, inputs and initial values of stocks set from outside, by name ({@code name} or
 *        {@code name[elem]})
 * @param events later changes of constants, inputs and stocks, in any order
 * @param saved names of variables that the trajectory keeps; empty for all
 * @param engine what computes the steps
 * @param tolerance relative and absolute error allowed in one step of the adaptive method
 */
public record RunSettings(SimSpecs specs, long seed, Map<String, Double> values, List<Event> events, Set<String> saved,
        Engine engine, double tolerance) {

    /**
     * A value that changes at a time: for good that of a constant or input, while a stock goes on from there.
     *
     * @param time when; takes effect at the first step at or after it
     * @param name of a constant, input or stock
     * @param value from then on
     * @param strength how much of the way from the value of then to the new one is gone: 1 for all of it
     */
    public record Event(double time, String name, double value, double strength) {
        /** All of the way. */
        public Event(double time, String name, double value) {
            this(time, name, value, 1);
        }
    }

    /** Copies its collections. */
    public RunSettings {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        events = List.copyOf(events);
        saved = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(saved));
    }

    /** The model's own specs, seed 1, everything saved, byte code. */
    public static RunSettings of(SimSpecs specs) {
        return new RunSettings(specs, 1, Map.of(), List.of(), Set.of(), Engine.COMPILED, 1e-6);
    }

    /** The same with other specs. */
    public RunSettings with(SimSpecs newSpecs) {
        return new RunSettings(newSpecs, seed, values, events, saved, engine, tolerance);
    }

    /** The same on another engine. */
    public RunSettings with(Engine newEngine) {
        return new RunSettings(specs, seed, values, events, saved, newEngine, tolerance);
    }

    /** The same with another seed. */
    public RunSettings withSeed(long newSeed) {
        return new RunSettings(specs, newSeed, values, events, saved, engine, tolerance);
    }

    /** The same with one more value. */
    public RunSettings withValue(String name, double value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return withValues(more);
    }

    /** The same with other values. */
    public RunSettings withValues(Map<String, Double> newValues) {
        return new RunSettings(specs, seed, newValues, events, saved, engine, tolerance);
    }

    /** The same with one more event. */
    public RunSettings withEvent(double time, String name, double value) {
        return withEvent(new Event(time, name, value));
    }

    /** The same with one more event. */
    public RunSettings withEvent(Event event) {
        var more = new ArrayList<>(events);
        more.add(event);
        return new RunSettings(specs, seed, values, more, saved, engine, tolerance);
    }

    /** The same, keeping only some variables. */
    public RunSettings withSaved(Set<String> newSaved) {
        return new RunSettings(specs, seed, values, events, newSaved, engine, tolerance);
    }

    /** The same with another tolerance of the adaptive method. */
    public RunSettings withTolerance(double newTolerance) {
        return new RunSettings(specs, seed, values, events, saved, engine, newTolerance);
    }
}
