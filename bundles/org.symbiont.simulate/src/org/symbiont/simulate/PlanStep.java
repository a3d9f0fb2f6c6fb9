// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import java.util.Map;

import org.symbiont.optimize.Replan;

/**
 * A plan that was made on the way.
 *
 * @param time when
 * @param plan found
 * @param inputs what the formulas of the dynamics read of it, in coherent units, by the engine's names
 * @param driven what was set in it, in coherent units, by the engine's names
 */
record PlanStep(double time, Replan plan, Map<String, Double> inputs, Map<String, Double> driven) {}
