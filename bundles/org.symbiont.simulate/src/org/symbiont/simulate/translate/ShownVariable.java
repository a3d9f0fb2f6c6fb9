// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.translate;

import org.symbiont.units.Unit;
import org.symbiont.units.Units;

/**
 * A variable as the reader of a result sees it.
 *
 * @param name in the engine
 * @param element qualified name in the text
 * @param unit of its values
 * @param perCoherent how many of that unit one coherent unit is
 */
public record ShownVariable(String name, String element, Unit unit, double perCoherent) {

    /** The unit as results write it: empty for plain numbers. */
    public String unitText() {
        return unit.equals(Units.ONE) ? "" : unit.symbol();
    }

    /** Values of the engine in the unit. */
    public double[] values(double[] coherent) {
        var values = new double[coherent.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = unit.isShifted() ? unit.fromBase(coherent[i]) : coherent[i] * perCoherent;
        }
        return values;
    }
}
