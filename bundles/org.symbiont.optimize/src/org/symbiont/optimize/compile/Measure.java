// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import org.symbiont.units.Dimension;

/**
 * What a unit of measurement is worth in the coherent units (kg, m, s, K, mol, the cluster's currency).
 *
 * @param factor coherent units in one of this unit
 * @param dimension what it measures
 */
public record Measure(double factor, Dimension dimension) {
    /** The unit of pure numbers. */
    public static final Measure ONE = new Measure(1, Dimension.NUMBER);
}
