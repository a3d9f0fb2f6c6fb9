// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tech.units.indriya.function.RationalNumber;

/**
 * A unit of measure: how it is written, its dimension, and its exact relation to the coherent SI unit of that
 * dimension. Money has no SI unit: its base is one of the currency itself. Torque and energy are one dimension, as in
 * the SI. Two units are equal when they are written alike.
 */
public final class Unit implements UnitResult {
    private final String symbol;
    private final List<UnitFactor> factors;
    private final Dimension dimension;
    private final RationalNumber scale;
    private final RationalNumber zero;
    private final SortedMap<String, Integer> currencies;
    private final double factor;
    private final double origin;

    /** @param factors of which one whose scale is shifted stands alone */
    Unit(String symbol, List<UnitFactor> factors) {
        this.symbol = symbol;
        this.factors = List.copyOf(factors);
        var product = Dimension.NUMBER;
        var multiplied = RationalNumber.ONE;
        var money = new TreeMap<String, Integer>();
        for (var each : factors) {
            product = product.times(each.atom().dimension().power(each.exponent()));
            multiplied = multiplied.multiply(Exact.power(each.atom().factor(), each.exponent()));
            var code = each.atom().currency();
            if (code != null) {
                int power = money.getOrDefault(code, 0) + each.exponent();
                if (power == 0) {
                    money.remove(code);
                } else {
                    money.put(code, power);
                }
            }
        }
        this.dimension = product;
        this.scale = multiplied;
        this.zero = factors.size() == 1 ? factors.getFirst().atom().zero() : RationalNumber.ZERO;
        this.currencies = Collections.unmodifiableSortedMap(money);
        this.factor = Exact.approximate(scale);
        this.origin = Exact.approximate(zero);
    }

    /** As written in the model; {@code 1} for the plain number. {@link Units#parse} reads it back. */
    public String symbol() {
        return symbol;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** How many coherent SI units (and units of currency) this one is, as the nearest double. */
    public double factor() {
        return factor;
    }

    /** {@link #factor()} exactly where a decimal holds it, else to 34 digits. */
    public BigDecimal exactFactor() {
        return Exact.decimal(scale);
    }

    /** The ISO 4217 codes with their powers, zero left out: {@code {EUR=1}} for {@code kEUR/t}. */
    public SortedMap<String, Integer> currencies() {
        return currencies;
    }

    /** The code of the currency that the unit has alone, above or below the line; null for none or several. */
    public @Nullable String currency() {
        return currencies.size() == 1 ? currencies.firstKey() : null;
    }

    /** True for a scale with a zero of its own, such as {@code Cel}. */
    public boolean isShifted() {
        return zero.signum() != 0;
    }

    /** True if amounts can be converted without any rate between currencies: dimension and currencies agree. */
    public boolean convertsTo(Unit other) {
        return dimension.equals(other.dimension) && currencies.equals(other.currencies);
    }

    /** True if the two are only written differently: {@code t/d} and {@code Mg/day}. */
    public boolean isSameAs(Unit other) {
        return convertsTo(other) && scale.equals(other.scale) && zero.equals(other.zero);
    }

    /** A number of this unit in coherent SI units. */
    public double toBase(double value) {
        return value * factor + origin;
    }

    /** A number of coherent SI units in this unit. */
    public double fromBase(double value) {
        return (value - origin) / factor;
    }

    public Unit times(Unit other) {
        return product(Stream.concat(factors.stream(), other.factors.stream()));
    }

    public Unit dividedBy(Unit other) {
        return times(other.power(-1));
    }

    /** The unit to a whole power; a shifted one counts by its differences, {@code Cel} as {@code K}. */
    public Unit power(int n) {
        return product(factors.stream().map(each -> new UnitFactor(each.atom(), each.exponent() * n)));
    }

    RationalNumber scale() {
        return scale;
    }

    RationalNumber zero() {
        return zero;
    }

    /** Merges what is written alike, so that {@code t} times {@code EUR/t} is {@code EUR}. */
    private static Unit product(Stream<UnitFactor> all) {
        var merged = new LinkedHashMap<Atom, Integer>();
        all.forEach(each -> merged.merge(each.atom().unshifted(), each.exponent(), Integer::sum));
        var factors = new ArrayList<UnitFactor>();
        for (Map.Entry<Atom, Integer> each : merged.entrySet()) {
            if (each.getValue() != 0) {
                factors.add(new UnitFactor(each.getKey(), each.getValue()));
            }
        }
        return new Unit(write(factors), factors);
    }

    private static String write(List<UnitFactor> factors) {
        var above = written(factors.stream().filter(each -> each.exponent() > 0));
        var below = written(factors.stream().filter(each -> each.exponent() < 0));
        return (above.isEmpty() ? "1" : above.substring(1)) + below;
    }

    private static String written(Stream<UnitFactor> factors) {
        return factors.map(UnitFactor::text).collect(Collectors.joining());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit that && symbol.equals(that.symbol);
    }

    @Override
    public int hashCode() {
        return symbol.hashCode();
    }

    /** The symbol. */
    @Override
    public String toString() {
        return symbol;
    }
}
