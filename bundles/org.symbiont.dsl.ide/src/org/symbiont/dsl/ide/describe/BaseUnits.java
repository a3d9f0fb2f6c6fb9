// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.describe;

import java.util.Map;
import java.util.regex.Pattern;
import org.symbiont.units.Dimension;

/** The coherent unit of a dimension as people write it: {@code kg/s} for mass/time, {@code EUR/J} for money/energy. */
final class BaseUnits {

    private static final Pattern WORD = Pattern.compile("[a-z_]+");
    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("mass", "kg"), Map.entry("length", "m"),
            Map.entry("time", "s"), Map.entry("volume", "m3"), Map.entry("area", "m2"), Map.entry("energy", "J"),
            Map.entry("power", "W"), Map.entry("force", "N"), Map.entry("pressure", "Pa"), Map.entry("speed", "m/s"),
            Map.entry("temperature", "K"), Map.entry("substance", "mol"), Map.entry("current", "A"),
            Map.entry("luminosity", "cd"), Map.entry("angle", "rad"));

    private BaseUnits() {}

    static String of(Dimension dimension, String currency) {
        return WORD.matcher(dimension.toString()).replaceAll(
                word -> "money".equals(word.group()) ? currency : UNITS.getOrDefault(word.group(), word.group()));
    }
}
