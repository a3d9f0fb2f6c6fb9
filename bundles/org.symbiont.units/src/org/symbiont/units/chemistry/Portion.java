// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units.chemistry;

/**
 * So much of a substance.
 *
 * @param mass not negative, in any unit that is the same for all portions of a reaction
 */
public record Portion(Formula formula, double mass) {

    /** @throws IllegalArgumentException if the mass is negative, infinite or no number */
    public Portion {
        if (!(mass >= 0) || Double.isInfinite(mass)) {
            throw new IllegalArgumentException("a mass of " + mass + " " + formula);
        }
    }
}
