// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

/**
 * The range of a unit's rate.
 *
 * @param resource index of the resource that it is told in
 * @param coefficient of each of the unit's recipes, in order: what one run makes (else takes) of that resource
 * @param low least amount of a whole available period
 * @param high greatest amount of a whole available period
 * @param unit of the rate as written, such as {@code MW}
 * @param perRate amount of a whole period at a rate of one
 * @param canBeOff whether the unit may stand still although the low end is above zero
 */
public record CompiledRange(int resource, double[] coefficient, double low, double high, String unit, double perRate,
        boolean canBeOff) {}
