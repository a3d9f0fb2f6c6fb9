// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.ir;

import java.util.List;
import java.util.Map;
import org.symbiont.sd.flat.DeviceSpec;
import org.symbiont.sd.model.SimSpecs;

/**
 * A model ready to run.
 *
 * @param specs when it runs if the run does not say otherwise
 * @param cells variables by number
 * @param byKey variables by canonical name
 * @param values size of the array
 * @param levels how many values, from {@link Slots#FIRST}, are integrated
 * @param points contents of the graphical functions, by place
 * @param initial once, at the start, in order: all variables
 * @param constants in order: what never changes unless something is set from outside
 * @param step in order: what each evaluation computes
 * @param rates rates of change, counted from 0
 * @param euler Euler's whole step in one pass; empty where it takes two
 * @param functions bodies of macros without memory
 * @param parameters how many numbers each of these functions takes
 * @param devices what acts between steps
 */
public record Program(SimSpecs specs, List<Cell> cells, Map<String, Cell> byKey, int values, int levels,
        Map<Integer, double[]> points, List<Assign> initial, List<Assign> constants, List<Assign> step,
        List<Assign> rates, List<Assign> euler,
        List<Node> functions,
        List<Integer> parameters, List<DeviceSpec> devices) {}
