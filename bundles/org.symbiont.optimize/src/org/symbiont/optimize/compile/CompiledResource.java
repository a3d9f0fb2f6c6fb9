// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import org.symbiont.model.Flowable;
import org.symbiont.units.Dimension;

/**
 * A resource or an emission, and the unit in which the plan counts it.
 *
 * @param index among the resources, or among the emissions
 * @param element of the model
 * @param unit as the modeller writes it: of the market's price, else of the first recipe
 * @param measure of that unit
 * @param mass kg in one of that unit, NaN where it is not known
 */
public record CompiledResource(int index, Flowable element, String unit, Measure measure, double mass) {

    /** What the resource is measured in. */
    public Dimension dimension() {
        return measure.dimension();
    }

    /** Its name. */
    public String name() {
        return element.getName();
    }
}
