// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads names joined by {@code .} and then {@code /}, each with an optional power from 2 to 9, or {@code 1/} first:
 * {@code kW.h}, {@code EUR/t/km}, {@code 1/year}, {@code m3/h}, {@code %}.
 */
final class UnitParser {
    private static final int LONGEST = 100;
    /** Names may hold brackets, in which digits are part of the name: {@code [in_i'H2O]}. */
    private static final Pattern FACTOR = Pattern.compile("([./]?)(%|(?:[A-Za-z_]|\\[[A-Za-z0-9_']+])++)([2-9]?)");

    private final Atoms atoms;
    private final Unit one = new Unit("1", List.of());

    UnitParser(Atoms atoms) {
        this.atoms = atoms;
    }

    /** Faults have no advice yet on what to write instead. */
    UnitResult parse(String text) {
        if (text.isEmpty()) {
            return UnitFault.of(UnitFault.Code.EMPTY, "A unit is missing, for example 't', 'EUR/t' or '1/year'.");
        }
        if (text.length() > LONGEST) {
            return malformed(text.substring(0, 20) + "...");
        }
        return text.equals("1") ? one : factors(text, text.startsWith("1/") ? 1 : 0);
    }

    private UnitResult factors(String text, int start) {
        var matcher = FACTOR.matcher(text);
        var factors = new ArrayList<UnitFactor>();
        boolean divided = false;
        for (int end = start; end < text.length(); end = matcher.end()) {
            if (!matcher.find(end) || matcher.start() != end || (end == 0) != matcher.group(1).isEmpty()) {
                return malformed(text);
            }
            boolean below = matcher.group(1).equals("/");
            if (divided && !below) {
                return ambiguous(text);
            }
            divided = below;
            int power = matcher.group(3).isEmpty() ? 1 : Integer.parseInt(matcher.group(3));
            var atom = atoms.find(matcher.group(2));
            if (atom == null) {
                return UnitFault.of(UnitFault.Code.UNKNOWN_UNIT,
                        "Unknown unit " + quoted(matcher.group(2), text) + ".");
            }
            if (power > 1 && atom.prefix() != null) {
                return PrefixedPower.fault(atom, power, text, matcher.start(2), matcher.end());
            }
            factors.add(new UnitFactor(atom, below ? -power : power));
        }
        return combine(text, factors);
    }

    private static UnitResult combine(String text, List<UnitFactor> factors) {
        boolean alone = factors.size() == 1 && factors.getFirst().exponent() == 1;
        for (var factor : factors) {
            if (factor.atom().isShifted() && !alone) {
                return UnitFault.of(UnitFault.Code.SHIFTED_SCALE, "Unit " + quoted(factor.atom().symbol(), text)
                        + " has a zero of its own and cannot be part of a compound unit.");
            }
        }
        return new Unit(text, factors);
    }

    private static UnitFault malformed(String text) {
        return UnitFault.of(UnitFault.Code.MALFORMED,
                "'" + text + "' is no unit. Join names by '/' and '.', for example 'EUR/t/km', 'kW.h' or '1/year'.");
    }

    private static UnitFault ambiguous(String text) {
        return UnitFault.of(UnitFault.Code.MALFORMED, "Unit '" + text
                + "' multiplies after it divides, which is read in two ways. Write '.' before '/', and '/' before each divisor.");
    }

    private static String quoted(String name, String text) {
        return name.equals(text) ? "'" + name + "'" : "'" + name + "' in '" + text + "'";
    }
}
