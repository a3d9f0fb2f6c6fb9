// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.util.regex.Pattern;

/** Reads {@code mass/volume}, {@code 1/time}, {@code energy/mass/temperature}, {@code length^2}. */
final class DimensionParser {
    private static final Pattern FACTOR = Pattern.compile("([*./]?)([a-z]+|1)(?:\\^(\\d))?");
    private static final int LONGEST = 200;

    private DimensionParser() {}

    static DimensionResult parse(String text) {
        if (text.isEmpty()) {
            return UnitFault.of(UnitFault.Code.EMPTY, "A dimension is missing, for example 'mass' or 'money/mass'.");
        }
        if (text.length() > LONGEST) {
            return malformed(text.substring(0, 20) + "...");
        }
        var factors = FACTOR.matcher(text);
        var dimension = Dimension.NUMBER;
        int end = 0;
        while (end < text.length()) {
            if (!factors.find() || factors.start() != end || (end == 0) != factors.group(1).isEmpty()) {
                return malformed(text);
            }
            end = factors.end();
            var factor = DimensionWords.find(factors.group(2));
            if (factor == null) {
                return unknown(factors.group(2));
            }
            int exponent = factors.group(3) == null ? 1 : Integer.parseInt(factors.group(3));
            dimension = dimension.times(factor.power("/".equals(factors.group(1)) ? -exponent : exponent));
        }
        return dimension;
    }

    private static UnitFault malformed(String text) {
        return UnitFault.of(UnitFault.Code.MALFORMED,
                "'" + text + "' is no dimension. Join names by '/', for example 'money/mass' or '1/time'.");
    }

    private static UnitFault unknown(String word) {
        var fault = UnitFault.of(UnitFault.Code.UNKNOWN_DIMENSION, "Unknown dimension '" + word + "'.");
        var near = Spelling.nearest(word, DimensionWords.words());
        return near == null ? fault : fault.meaning(near);
    }
}
