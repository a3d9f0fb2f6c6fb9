// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units.chemistry;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chemical element.
 *
 * @param number of protons
 * @param atomicWeight abridged standard atomic weight, see {@link AtomicWeights}
 */
public record Element(int number, String symbol, String name, BigDecimal atomicWeight) implements Comparable<Element> {
    private static final Map<String, Element> BY_SYMBOL = readAll();

    /** The element of a symbol as {@code Ca}; null if there is none, or none with a standard atomic weight. */
    public static @Nullable Element find(String symbol) {
        return BY_SYMBOL.get(symbol);
    }

    /** All that have a standard atomic weight, by symbol, in the order of their numbers. */
    public static Map<String, Element> all() {
        return BY_SYMBOL;
    }

    private static Map<String, Element> readAll() {
        var elements = new LinkedHashMap<String, Element>();
        for (var line : AtomicWeights.TABLE.lines().toList()) {
            var cells = line.split(" ");
            var element = new Element(Integer.parseInt(cells[0]), cells[1], cells[2], new BigDecimal(cells[3]));
            elements.put(element.symbol(), element);
        }
        return Collections.unmodifiableMap(elements);
    }

    @Override
    public int compareTo(Element other) {
        return Integer.compare(number, other.number);
    }

    /** The symbol. */
    @Override
    public String toString() {
        return symbol;
    }
}
