// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.util.List;

/** Units by their text, as {@code t}, {@code EUR/t/km}, {@code MWh}, {@code 1/year}. */
public final class Units {
    private static final Atoms ATOMS = new Atoms();
    private static final UnitParser PARSER = new UnitParser(ATOMS);

    /** The unit of plain numbers. */
    public static final Unit ONE = of("1");

    private Units() {}

    /**
     * Reads a unit as a model writes it: names joined by {@code .} and then {@code /}, each with an optional power, or
     * {@code 1/} first. Names are those of the SI and of UCUM, {@code Wh}, {@code year} (8760 h), {@code month} (730 h),
     * {@code week}, {@code day}, {@code hour}, {@code ppm}, {@code ha}, and the currencies of ISO 4217 with the prefixes
     * k, M and G. Any text has an answer: a unit, or a fault that says what may help.
     */
    public static UnitResult parse(String text) {
        return switch (PARSER.parse(text)) {
            case UnitFault fault -> new UnitAdvice(ATOMS, PARSER).advise(text, fault);
            case Unit unit -> unit;
        };
    }

    /** The names of the units of daily work, the commonest first, to offer where a unit may stand. */
    public static List<String> common() {
        return UnitAdvice.LIKELY;
    }

    /**
     * A unit that the program itself names.
     *
     * @throws IllegalArgumentException if there is none: for text from a model use {@link #parse}
     */
    public static Unit of(String text) {
        return switch (parse(text)) {
            case Unit unit -> unit;
            case UnitFault fault -> throw new IllegalArgumentException(fault.message());
        };
    }
}
