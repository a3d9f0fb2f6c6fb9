// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads a number, and after blanks a unit; a number alone is in the unit {@code 1}. */
final class QuantityParser {
    private static final Pattern FORM = Pattern
            .compile("([-+]?[0-9]{1,60}(?:\\.[0-9]{1,60})?(?:[eE][-+]?[0-9]{1,4})?)(?:\\s*+(.*))?");
    private static final int LONGEST = 40;

    private QuantityParser() {}

    static QuantityResult parse(String text) {
        if (text.isEmpty()) {
            return UnitFault.of(UnitFault.Code.EMPTY, "An amount is missing, for example '0.36 t' or '95 EUR/t'.");
        }
        var form = FORM.matcher(text);
        if (!form.matches()) {
            var shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
            return UnitFault.of(UnitFault.Code.MALFORMED,
                    "'" + shown + "' is no amount. Write a number and a unit, for example '0.36 t' or '95 EUR/t'.");
        }
        var value = new BigDecimal(form.group(1));
        if (!Quantity.inRange(value)) {
            return UnitFault.of(UnitFault.Code.OUT_OF_RANGE,
                    "The number '" + form.group(1) + "' is too large or too small.");
        }
        var unit = form.group(2);
        return switch (unit == null || unit.isEmpty() ? Units.ONE : Units.parse(unit)) {
            case UnitFault fault -> fault;
            case Unit known -> new Quantity(value, known);
        };
    }
}
