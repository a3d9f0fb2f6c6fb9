// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

/** One factor of a unit as written: {@code t} in {@code EUR/t} is the atom t to the power of -1. */
record UnitFactor(Atom atom, int exponent) {
    /** The largest power that is read as a digit. */
    private static final int MOST = 9;

    /** With the sign that it has above or below the line: {@code .m2}, {@code /km/km} (a prefix takes no power). */
    String text() {
        int power = Math.abs(exponent);
        var joined = (exponent < 0 ? "/" : ".") + atom.symbol();
        if (atom.prefix() != null || power > MOST) {
            return joined.repeat(power);
        }
        return power == 1 ? joined : joined + power;
    }
}
