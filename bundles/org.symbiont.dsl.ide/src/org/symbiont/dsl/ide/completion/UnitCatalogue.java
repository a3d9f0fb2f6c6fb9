// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.completion;

import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.symbiont.units.Dimension;
import org.symbiont.units.Unit;
import org.symbiont.units.Units;

/** Usual units by their dimension, also those that are put together, such as {@code EUR/t/km}; the commonest come first. */
@Singleton
public final class UnitCatalogue {

    private static final List<String> AMOUNTS = List.of("t", "kg", "kt", "g", "MWh", "kWh", "GWh", "GJ", "m3", "L",
            "m2",
            "ha");
    private static final List<String> TIMES = List.of("year", "month", "d", "h");
    private static final List<String> PER_AMOUNT = List.of("t", "kg", "MWh", "GJ", "kWh", "m3", "m2");

    private final Map<String, Map<Dimension, List<String>>> byCurrency = new ConcurrentHashMap<>();

    /** The units of the dimensions, in a fixed order. */
    public List<String> of(List<Dimension> dimensions, String currency) {
        Map<Dimension, List<String>> known = byCurrency.computeIfAbsent(currency, UnitCatalogue::create);
        Set<String> found = new LinkedHashSet<>();
        dimensions.forEach(dimension -> found.addAll(known.getOrDefault(dimension, List.of())));
        return List.copyOf(found);
    }

    private static Map<Dimension, List<String>> create(String currency) {
        Map<Dimension, List<String>> units = new ConcurrentHashMap<>();
        List<String> money = List.of(currency, "k" + currency, "M" + currency);
        Units.common().stream().filter(u -> !isForeign(u, currency)).forEach(u -> add(u, units));
        money.forEach(u -> add(u, units));
        join(List.of("%", "1"), TIMES, units);
        join(money, PER_AMOUNT, units);
        join(money, TIMES, units);
        join(AMOUNTS, TIMES, units);
        join(AMOUNTS, PER_AMOUNT, units);
        join(money, List.of("t/km", "m3/km"), units);
        join(List.of("g", "kg"), List.of("t/km"), units);
        return units;
    }

    private static void join(List<String> above, List<String> below, Map<Dimension, List<String>> units) {
        above.forEach(upper -> below.forEach(lower -> add(upper + "/" + lower, units)));
    }

    private static boolean isForeign(String unit, String currency) {
        return Units.parse(unit) instanceof Unit known && known.currency() != null
                && !currency.equals(known.currency());
    }

    private static void add(String text, Map<Dimension, List<String>> units) {
        if (Units.parse(text) instanceof Unit unit) {
            List<String> alike = units.computeIfAbsent(unit.dimension(), d -> new ArrayList<>());
            if (!alike.contains(text)) {
                alike.add(text);
            }
        }
    }
}
