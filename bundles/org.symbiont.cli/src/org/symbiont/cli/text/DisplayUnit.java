// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

/**
 * A unit of the size of its values, so that 97 300 000 EUR reads 97.3 MEUR. Where a unit takes no prefix (square and cubic
 * ones, rates of them) the value stays as it is.
 *
 * @param unit to show
 * @param divisor of the value in the unit of the model
 */
record DisplayUnit(String unit, double divisor) {
    private static final double BIG = 1e5;

    /** The unit for values up to this size. */
    static DisplayUnit of(String unit, double size) {
        int slash = unit.indexOf('/');
        String head = slash < 0 ? unit : unit.substring(0, slash);
        String tail = slash < 0 ? "" : unit.substring(slash);
        if (!(size >= BIG) || !takesPrefix(head)) {
            return new DisplayUnit(unit, 1);
        }
        if ("MWh".equals(head)) {
            return size < 1e6
                    ? new DisplayUnit("GWh" + tail, 1e3)
                    : new DisplayUnit("TWh" + tail, 1e6).orSmaller(size, "GWh" + tail, 1e3);
        }
        return size < 1e6 ? new DisplayUnit("k" + head + tail, 1e3) : new DisplayUnit("M" + head + tail, 1e6);
    }

    private DisplayUnit orSmaller(double size, String smaller, double by) {
        return size / divisor < 1000 && size / by < 1e4 ? new DisplayUnit(smaller, by) : this;
    }

    private static boolean takesPrefix(String atom) {
        return "t".equals(atom) || "MWh".equals(atom) || isCurrency(atom);
    }

    private static boolean isCurrency(String atom) {
        return atom.length() == 3 && atom.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** The text of a value of the model in this unit, without the unit. */
    String text(double value) {
        return HumanNumber.text(value / divisor);
    }

    /** Likewise with a sign. */
    String signed(double value) {
        return HumanNumber.signed(value / divisor);
    }

    /** A value with the unit that suits it alone. */
    static String withUnit(double value, String unit) {
        var display = of(unit, Math.abs(value));
        return display.unit().isEmpty() ? display.text(value) : display.text(value) + " " + display.unit();
    }
}
