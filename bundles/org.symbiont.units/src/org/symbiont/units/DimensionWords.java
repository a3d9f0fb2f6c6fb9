// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names dimensions as an engineer would: {@code mass/volume} and not {@code mass/length^3}. */
final class DimensionWords {
    static final String NUMBER = "number";

    /** In the order of preference. Force, pressure and speed are read but not written: MJ/m3 is no pressure. */
    private static final Map<String, Dimension> WRITTEN = written();
    private static final Map<String, Dimension> READ = read();

    private DimensionWords() {}

    private static Map<String, Dimension> written() {
        var words = new LinkedHashMap<String, Dimension>();
        words.put("money", Dimension.MONEY);
        words.put("mass", Dimension.MASS);
        words.put("energy", Dimension.ENERGY);
        words.put("power", Dimension.POWER);
        words.put("volume", Dimension.VOLUME);
        words.put("area", Dimension.AREA);
        for (var base : BaseDimension.values()) {
            words.put(base.word(), Dimension.of(base));
        }
        return Collections.unmodifiableMap(words);
    }

    private static Map<String, Dimension> read() {
        var words = new LinkedHashMap<>(WRITTEN);
        words.put("force", Dimension.FORCE);
        words.put("pressure", Dimension.FORCE.dividedBy(Dimension.AREA));
        words.put("speed", Dimension.LENGTH.dividedBy(Dimension.TIME));
        for (var word : List.of(NUMBER, "count", "amount", "share", "1")) {
            words.put(word, Dimension.NUMBER);
        }
        return Collections.unmodifiableMap(words);
    }

    static @Nullable Dimension find(String word) {
        return READ.get(word);
    }

    static List<String> words() {
        return READ.keySet().stream().filter(word -> !word.equals("1")).toList();
    }

    static String describe(Dimension dimension) {
        if (dimension.isNumber()) {
            return NUMBER;
        }
        var name = nameOf(dimension);
        if (name != null) {
            return name;
        }
        for (int divisors = 1; divisors <= 3; divisors++) {
            for (boolean reciprocal : new boolean[]{true, false}) {
                var quotient = asQuotient(dimension, divisors, reciprocal, "");
                if (quotient != null) {
                    return quotient;
                }
            }
        }
        return asPowers(dimension);
    }

    /** The name of a dimension that has one of its own, else null. */
    static @Nullable String nameOf(Dimension dimension) {
        for (var entry : WRITTEN.entrySet()) {
            if (entry.getValue().equals(dimension)) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** 1 or a name divided by exactly so many names and then by those given; null if there is no such form. */
    private static @Nullable String asQuotient(Dimension dimension, int divisors, boolean reciprocal, String given) {
        if (divisors == 0) {
            var above = reciprocal ? dimension.isNumber() ? "1" : null : nameOf(dimension);
            return above == null ? null : above + given;
        }
        for (var entry : WRITTEN.entrySet()) {
            var rest = dimension.times(entry.getValue());
            var quotient = asQuotient(rest, divisors - 1, reciprocal, given + "/" + entry.getKey());
            if (quotient != null) {
                return quotient;
            }
        }
        return null;
    }

    private static String asPowers(Dimension dimension) {
        var above = new ArrayList<String>();
        var below = new ArrayList<String>();
        for (var base : BaseDimension.values()) {
            int exponent = dimension.exponent(base);
            if (exponent != 0) {
                var word = base.word() + (Math.abs(exponent) == 1 ? "" : "^" + Math.abs(exponent));
                (exponent > 0 ? above : below).add(word);
            }
        }
        below.addFirst(above.isEmpty() ? "1" : String.join("*", above));
        return String.join("/", below);
    }
}
