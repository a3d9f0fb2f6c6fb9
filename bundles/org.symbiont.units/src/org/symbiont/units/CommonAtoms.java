// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import static org.symbiont.units.Atom.ANY_PREFIX;
import static org.symbiont.units.Atom.NO_PREFIX;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units of daily work, defined here so that reading a model starts no UCUM machinery (see docs/decisions on units).
 * The SI's are those of the SI brochure (BIPM, 9th edition, 2019); a year is 8760 h and a month 730 h by the rule of the
 * language. The tests hold each against UCUM's own definition.
 */
final class CommonAtoms {
    private static final String ENERGY_PREFIXES = "k M G T P";

    private final Map<String, Atom> atoms = new LinkedHashMap<>();

    CommonAtoms() {
        everyday();
        times();
        coherent();
        electromagnetic();
        corrected();
    }

    @Nullable
    Atom find(String symbol) {
        return atoms.get(symbol);
    }

    Collection<String> symbols() {
        return atoms.keySet();
    }

    private void everyday() {
        add("g", Dimension.MASS, "0.001", ANY_PREFIX);
        add("t", Dimension.MASS, "1000", "k M G");
        add("m", Dimension.LENGTH, "1", ANY_PREFIX);
        add("ar", Dimension.AREA, "100", ANY_PREFIX);
        add("ha", Dimension.AREA, "10000", NO_PREFIX);
        add("L", Dimension.VOLUME, "0.001", ANY_PREFIX);
        add("l", Dimension.VOLUME, "0.001", ANY_PREFIX);
        add("J", Dimension.ENERGY, "1", ANY_PREFIX);
        add("Wh", Dimension.ENERGY, "3600", ENERGY_PREFIXES);
        add("cal", Dimension.ENERGY, "4.184", ANY_PREFIX);
        add("W", Dimension.POWER, "1", ANY_PREFIX);
        add("%", Dimension.NUMBER, "0.01", NO_PREFIX);
        add("ppm", Dimension.NUMBER, "1e-6", NO_PREFIX);
        add("ppb", Dimension.NUMBER, "1e-9", NO_PREFIX);
        add("K", Dimension.TEMPERATURE, "1", ANY_PREFIX);
        atoms.put("Cel", Atom.shifted("Cel", Exact.of("273.15")));
        add("mol", Dimension.SUBSTANCE, "1", ANY_PREFIX);
        add("bar", pressure(), "100000", ANY_PREFIX);
    }

    private void times() {
        add("s", Dimension.TIME, "1", ANY_PREFIX);
        add("min", Dimension.TIME, "60", NO_PREFIX);
        for (var hour : new String[]{"h", "hour"}) {
            add(hour, Dimension.TIME, "3600", NO_PREFIX);
        }
        for (var day : new String[]{"d", "day"}) {
            add(day, Dimension.TIME, "86400", NO_PREFIX);
        }
        for (var week : new String[]{"week", "wk"}) {
            add(week, Dimension.TIME, "604800", NO_PREFIX);
        }
        for (var month : new String[]{"month", "mo"}) {
            add(month, Dimension.TIME, "2628000", NO_PREFIX);
        }
        for (var year : new String[]{"year", "a"}) {
            add(year, Dimension.TIME, "31536000", NO_PREFIX);
        }
    }

    private void coherent() {
        add("N", Dimension.FORCE, "1", ANY_PREFIX);
        add("Pa", pressure(), "1", ANY_PREFIX);
        add("Hz", frequency(), "1", ANY_PREFIX);
        add("Bq", frequency(), "1", ANY_PREFIX);
        add("Gy", Dimension.ENERGY.dividedBy(Dimension.MASS), "1", ANY_PREFIX);
        add("Sv", Dimension.ENERGY.dividedBy(Dimension.MASS), "1", ANY_PREFIX);
        add("kat", Dimension.SUBSTANCE.times(frequency()), "1", ANY_PREFIX);
        add("cd", Dimension.LUMINOSITY, "1", ANY_PREFIX);
        add("rad", Dimension.ANGLE, "1", ANY_PREFIX);
        add("sr", Dimension.ANGLE.power(2), "1", ANY_PREFIX);
        add("deg", Dimension.ANGLE, "0.01745329251994329576923690768488612713", NO_PREFIX);
        add("lm", Dimension.LUMINOSITY.times(Dimension.ANGLE.power(2)), "1", ANY_PREFIX);
        add("lx", Dimension.LUMINOSITY.times(Dimension.ANGLE.power(2)).dividedBy(Dimension.AREA), "1", ANY_PREFIX);
    }

    private void electromagnetic() {
        var voltage = Dimension.POWER.dividedBy(Dimension.CURRENT);
        var charge = Dimension.CURRENT.times(Dimension.TIME);
        var flux = voltage.times(Dimension.TIME);
        add("A", Dimension.CURRENT, "1", ANY_PREFIX);
        add("C", charge, "1", ANY_PREFIX);
        add("V", voltage, "1", ANY_PREFIX);
        add("F", charge.dividedBy(voltage), "1", ANY_PREFIX);
        add("Ohm", voltage.dividedBy(Dimension.CURRENT), "1", ANY_PREFIX);
        add("S", Dimension.CURRENT.dividedBy(voltage), "1", ANY_PREFIX);
        add("Wb", flux, "1", ANY_PREFIX);
        add("T", flux.dividedBy(Dimension.AREA), "1", ANY_PREFIX);
        add("H", flux.dividedBy(Dimension.CURRENT), "1", ANY_PREFIX);
    }

    /**
     * What systems-ucum 2.2 defines otherwise than UCUM (the horsepower by a factor of 550; rad and rem of dose) or by
     * values that were measured again: SI 2019 for eV, CODATA 2018 for u, IAU 2012 for AU.
     */
    private void corrected() {
        add("eV", Dimension.ENERGY, "1.602176634e-19", ANY_PREFIX);
        add("u", Dimension.MASS, "1.66053906660e-27", ANY_PREFIX);
        add("AU", Dimension.LENGTH, "149597870700", NO_PREFIX);
        add("[HP]", Dimension.POWER, "745.69987158227022", NO_PREFIX);
        add("RAD", Dimension.ENERGY.dividedBy(Dimension.MASS), "0.01", ANY_PREFIX);
        add("REM", Dimension.ENERGY.dividedBy(Dimension.MASS), "0.01", ANY_PREFIX);
    }

    private static Dimension pressure() {
        return Dimension.FORCE.dividedBy(Dimension.AREA);
    }

    private static Dimension frequency() {
        return Dimension.TIME.power(-1);
    }

    private void add(String symbol, Dimension dimension, String factor, String prefixes) {
        atoms.put(symbol, Atom.of(symbol, dimension, Exact.of(factor), prefixes));
    }
}
