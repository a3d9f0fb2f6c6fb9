// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.translate;

import org.symbiont.model.Reference;
import org.symbiont.units.Unit;
import org.symbiont.units.Units;

/**
 * What a formula of a dynamics wants to know of the plan: an input of the engine that is set whenever a plan is made.
 *
 * @param name in the engine
 * @param reference to the indicator, total or property
 * @param text of the reference
 * @param unit in which it reads well
 * @param perCoherent how many of that unit one coherent unit is
 * @param perBase how many coherent units one base unit is
 */
public record PlanInput(String name, Reference reference, String text, Unit unit, double perCoherent, double perBase) {

    /** The unit as results write it: empty for plain numbers. */
    public String unitText() {
        return unit.equals(Units.ONE) ? "" : unit.symbol();
    }
}
