// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.translate;

import org.symbiont.model.NamedElement;
import org.symbiont.units.Unit;
import org.symbiont.units.Units;

/**
 * A parameter of the cluster that a dynamics sets whenever a plan is made.
 *
 * @param variable of the engine that has its value
 * @param path as the text has it
 * @param element whose property it is
 * @param property its name
 * @param unit in which it reads well
 * @param perCoherent how many of that unit one coherent unit is
 * @param inBase how many base units one coherent unit is
 */
public record DrivenParameter(String variable, String path, NamedElement element, String property, Unit unit,
        double perCoherent, double inBase) {

    /** The unit as results write it: empty for plain numbers. */
    public String unitText() {
        return unit.equals(Units.ONE) ? "" : unit.symbol();
    }
}
