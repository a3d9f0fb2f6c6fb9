// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.translate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.query.ClusterView;
import org.symbiont.units.BaseDimension;
import org.symbiont.units.CurrencyRates;
import org.symbiont.units.Quantity;
import org.symbiont.units.Unit;
import org.symbiont.units.UnitFault;
import org.symbiont.units.Units;

/**
 * One unit for each dimension, so that formulas need no factors: those of the SI, the cluster's currency for money, and for
 * time the unit of the simulation's length. A rate of 30 %/year in a simulation of years is 0.3, exactly.
 */
public final class CoherentUnits {
    private static final Map<BaseDimension, Unit> SI = Map.of(BaseDimension.MASS, Units.of("kg"), BaseDimension.LENGTH,
            Units.of("m"), BaseDimension.TEMPERATURE, Units.of("K"), BaseDimension.SUBSTANCE, Units.of("mol"),
            BaseDimension.CURRENT, Units.of("A"), BaseDimension.LUMINOSITY, Units.of("cd"), BaseDimension.ANGLE,
            Units.of("rad"));

    private final Unit time;
    private final @Nullable String currency;
    private final CurrencyRates rates;
    private final Notes notes;

    /**
     * @param time a unit of time
     * @param notes where faults are told
     */
    public CoherentUnits(ClusterView cluster, Unit time, Notes notes) {
        this.time = time;
        this.notes = notes;
        currency = cluster.currency().map(c -> c.getCode()).orElse(null);
        rates = rates(cluster);
    }

    private static CurrencyRates rates(ClusterView cluster) {
        var rates = CurrencyRates.none();
        for (var foreign : cluster.foreignCurrencies()) {
            String to = foreign.getRate().getUnit();
            boolean usable = to != null && foreign.getRate().getValue().signum() > 0;
            if (usable && rates.rate(foreign.getCode(), to) == null) {
                rates = rates.with(foreign.getCode(), to, foreign.getRate().getValue());
            }
        }
        return rates;
    }

    /** The unit of time. */
    public Unit time() {
        return time;
    }

    /** A number of a unit as a number of coherent units; 0 after saying what is wrong. */
    public double coherent(BigDecimal value, Unit unit, EObject where) {
        if (!Quantity.inRange(value)) {
            notes.error(where, "number", "'" + value + "' is too large or too small for a quantity.");
            return 0;
        }
        return number(new Quantity(value, unit), of(unit), where);
    }

    /** How many of a unit one coherent unit is; shifted scales count by their differences. */
    public double perCoherent(Unit unit, EObject where) {
        return number(new Quantity(BigDecimal.ONE, of(unit)), unit.power(1), where);
    }

    private double number(Quantity quantity, Unit target, EObject where) {
        return switch (quantity.to(target, rates)) {
            case Quantity converted -> converted.value().doubleValue();
            case UnitFault fault -> {
                notes.error(where, "unit", fault.message());
                yield 0;
            }
        };
    }

    /** A unit as a text writes it, that of plain numbers where there is none or after saying what is wrong. */
    public Unit read(@Nullable String text, EObject where) {
        return switch (Units.parse(text == null ? "1" : text)) {
            case Unit unit -> unit;
            case UnitFault fault -> {
                notes.error(where, "unit", fault.message());
                yield Units.ONE;
            }
        };
    }

    /** The coherent unit of the same dimension. */
    public Unit of(Unit unit) {
        var product = Units.ONE;
        for (var base : BaseDimension.values()) {
            int power = unit.dimension().exponent(base);
            if (power != 0 && base != BaseDimension.MONEY) {
                product = product.times((base == BaseDimension.TIME ? time : SI.get(base)).power(power));
            }
        }
        return product.times(money(unit));
    }

    private Unit money(Unit unit) {
        int power = unit.dimension().exponent(BaseDimension.MONEY);
        if (currency != null) {
            return Units.of(currency).power(power);
        }
        var product = Units.ONE;
        for (var each : new TreeMap<>(unit.currencies()).entrySet()) {
            product = product.times(Units.of(each.getKey()).power(each.getValue()));
        }
        return product;
    }
}
