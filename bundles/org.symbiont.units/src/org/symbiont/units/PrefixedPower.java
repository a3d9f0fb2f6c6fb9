// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.math.BigDecimal;
import java.util.Map;

/** The fault of {@code Mm2}: a million square metres to some, the square of a megametre to the SI. */
final class PrefixedPower {
    /** Some have a name of their own. */
    private static final Map<String, String> NAMED = Map.of("dm3", "L", "cm3", "mL", "mm3", "uL", "hm2", "ha", "dam2",
            "ar");

    private PrefixedPower() {}

    /** Of the part of the text between the two places, which is the atom with its power. */
    static UnitFault fault(Atom atom, int power, String text, int start, int end) {
        var prefix = atom.prefix();
        if (prefix == null) {
            throw new IllegalArgumentException("no prefix on " + atom.symbol());
        }
        var symbol = atom.symbol() + power;
        var plain = atom.symbol().substring(prefix.symbol().length()) + power;
        var message = "Unit '" + symbol + "'" + (symbol.equals(text) ? "" : " in '" + text + "'")
                + " has a prefix on " + named(power) + " unit, which is read in two ways: ";
        var name = NAMED.get(symbol);
        if (name != null) {
            return UnitFault.of(UnitFault.Code.PREFIXED_POWER, message + "write '" + name + "' or '" + plain + "'.")
                    .withReplacement(replaced(text, start, end, name), BigDecimal.ONE);
        }
        // Who writes Mm2 means a million m2, as LANGUAGE says; who writes km2 or cm2 means the square.
        int exponent = prefix.power() >= 6 ? prefix.power() : prefix.power() * power;
        return UnitFault.of(UnitFault.Code.PREFIXED_POWER, message + "write '14e" + exponent + " " + plain + "' for 14 "
                + symbol + ".")
                .withReplacement(replaced(text, start, end, plain), BigDecimal.ONE.scaleByPowerOfTen(exponent));
    }

    private static String replaced(String text, int start, int end, String with) {
        return text.substring(0, start) + with + text.substring(end);
    }

    private static String named(int power) {
        return switch (power) {
            case 2 -> "a squared";
            case 3 -> "a cubed";
            default -> "a raised";
        };
    }
}
