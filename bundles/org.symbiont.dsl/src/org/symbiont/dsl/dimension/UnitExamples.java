// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.dimension;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.symbiont.units.Dimension;

/** A usual unit for a dimension, for messages. */
final class UnitExamples {

    private static final Map<Dimension, String> AMOUNTS = new LinkedHashMap<>();

    static {
        AMOUNTS.put(Dimension.MASS, "t");
        AMOUNTS.put(Dimension.ENERGY, "MWh");
        AMOUNTS.put(Dimension.VOLUME, "m3");
        AMOUNTS.put(Dimension.AREA, "m2");
        AMOUNTS.put(Dimension.LENGTH, "km");
    }

    private UnitExamples() {}

    static Optional<String> of(Dimension dimension, String currency) {
        if (dimension.isNumber()) {
            return Optional.of("40 %");
        }
        if (dimension.equals(Dimension.TIME)) {
            return Optional.of("year");
        }
        if (dimension.equals(Dimension.TIME.power(-1))) {
            return Optional.of("%/year");
        }
        if (dimension.equals(Dimension.POWER)) {
            return Optional.of("MW");
        }
        if (dimension.equals(Dimension.MONEY)) {
            return Optional.of(currency);
        }
        if (dimension.equals(Dimension.MONEY.dividedBy(Dimension.TIME))) {
            return Optional.of(currency + "/year");
        }
        return AMOUNTS.entrySet().stream()
                .flatMap(e -> compound(dimension, e.getKey(), e.getValue(), currency).stream())
                .findFirst();
    }

    private static Optional<String> compound(Dimension dimension, Dimension amount, String unit, String currency) {
        if (dimension.equals(amount)) {
            return Optional.of(unit);
        }
        if (dimension.equals(amount.dividedBy(Dimension.TIME))) {
            return Optional.of(unit + "/year");
        }
        if (dimension.equals(Dimension.MONEY.dividedBy(amount))) {
            return Optional.of(currency + "/" + unit);
        }
        if (dimension.equals(Dimension.MONEY.dividedBy(amount).dividedBy(Dimension.LENGTH))) {
            return Optional.of(currency + "/" + unit + "/km");
        }
        return Optional.empty();
    }
}
