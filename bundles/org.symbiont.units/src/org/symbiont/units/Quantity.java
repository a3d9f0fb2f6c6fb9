// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.math.BigDecimal;
import java.math.MathContext;
import tech.units.indriya.function.RationalNumber;

/**
 * A number with its unit. Conversions are exact where a decimal can hold the result and good to 34 digits elsewhere:
 * 864 t/d are 10 kg/s, not 9.999...
 *
 * @param value between 1e-400 and 1e400 in size, or zero; kept without trailing zeros, so that equal numbers are equal
 */
public record Quantity(BigDecimal value, Unit unit) implements QuantityResult {
    private static final int LARGEST_EXPONENT = 400;
    /** The digits that any double has for certain. */
    private static final MathContext DOUBLE_DIGITS = new MathContext(15);

    /** @throws IllegalArgumentException if the value is out of range: for text from a model use {@link #parse} */
    public Quantity {
        if (!inRange(value)) {
            throw new IllegalArgumentException("a quantity of the size 1e" + size(value));
        }
        value = Exact.tidy(value);
    }

    /** True if the value is one that a quantity can have. */
    public static boolean inRange(BigDecimal value) {
        return value.signum() == 0 || Math.abs(size(value)) <= LARGEST_EXPONENT;
    }

    private static long size(BigDecimal value) {
        return value.precision() - (long) value.scale();
    }

    /** Reads {@code 0.36 t}, {@code 95 EUR/t}, {@code 40 %}, {@code 2 1/year}, {@code 6}. */
    public static QuantityResult parse(String text) {
        return QuantityParser.parse(text);
    }

    /**
     * A quantity that the program itself names.
     *
     * @throws IllegalArgumentException if there is none: for text from a model use {@link #parse}
     */
    public static Quantity of(String text) {
        return switch (parse(text)) {
            case Quantity quantity -> quantity;
            case UnitFault fault -> throw new IllegalArgumentException(fault.message());
        };
    }

    /**
     * So many coherent SI units (and units of its currency) shown in the given unit, to the 15 digits that a double has.
     *
     * @throws IllegalArgumentException if the value is infinite or no number
     */
    public static Quantity ofBase(double baseValue, Unit display) {
        if (!Double.isFinite(baseValue)) {
            throw new IllegalArgumentException("a quantity of " + baseValue);
        }
        var exact = Exact.of(BigDecimal.valueOf(baseValue)).subtract(display.zero()).divide(display.scale());
        return new Quantity(Exact.decimal(exact).round(DOUBLE_DIGITS), display);
    }

    /** In coherent SI units and units of its currency, as the nearest double. */
    public double baseValue() {
        return Exact.approximate(base());
    }

    /** The same in another unit, by its dimension and its currency. */
    public QuantityResult to(Unit target) {
        return to(target, CurrencyRates.none());
    }

    /** The same in another unit; a fault if the dimensions differ or a rate is missing. */
    public QuantityResult to(Unit target, CurrencyRates rates) {
        if (!unit.dimension().equals(target.dimension())) {
            return UnitFault.of(UnitFault.Code.DIMENSION_MISMATCH, "'" + unit + "' is " + unit.dimension()
                    + " and cannot be converted to '" + target + "', which is " + target.dimension() + ".");
        }
        var factor = rates.factor(unit.currencies(), target.currencies());
        if (factor == null) {
            return UnitFault.of(UnitFault.Code.NO_RATE, "'" + unit + "' cannot be converted to '" + target
                    + "' without a rate between their currencies. Give one in the cluster" + example(target) + ".");
        }
        return expressed(base().multiply(factor), target);
    }

    /** The sum in this unit; a fault where the other cannot be converted to it, or both are points on a shifted scale. */
    public QuantityResult plus(Quantity other, CurrencyRates rates) {
        if (unit.isShifted() && other.unit.isShifted()) {
            return UnitFault.of(UnitFault.Code.SHIFTED_SCALE, "'" + this + "' and '" + other
                    + "' are points on a scale, which have no sum. Give the difference in 'K'.");
        }
        return sum(other, rates, RationalNumber.ONE, unit);
    }

    /** The difference in this unit, of two points on a shifted scale in kelvin; a fault as for {@link #plus}. */
    public QuantityResult minus(Quantity other, CurrencyRates rates) {
        var target = unit.isShifted() && other.unit.isShifted() ? unit.power(1) : unit;
        return sum(other, rates, RationalNumber.ONE.negate(), target);
    }

    /** The product; a point on a shifted scale counts from absolute zero. */
    public QuantityResult times(Quantity other) {
        return expressed(base().multiply(other.base()), unit.times(other.unit));
    }

    /** The quotient; a fault if the divisor is zero. */
    public QuantityResult dividedBy(Quantity other) {
        var divisor = other.base();
        if (divisor.signum() == 0) {
            return UnitFault.of(UnitFault.Code.OUT_OF_RANGE, "'" + this + "' cannot be divided by '" + other + "'.");
        }
        return expressed(base().divide(divisor), unit.dividedBy(other.unit));
    }

    /** With four significant digits: {@code 83.33 t/d}. */
    public String format() {
        return joined(NumberText.sensible(value));
    }

    /** Without loss, so that {@link #parse} reads the same quantity: {@code 0.36 t}, {@code 6}. */
    @Override
    public String toString() {
        return joined(NumberText.of(value));
    }

    private QuantityResult sum(Quantity other, CurrencyRates rates, RationalNumber sign, Unit target) {
        return switch (other.to(unit, rates)) {
            case UnitFault fault -> fault;
            case Quantity same -> expressed(base().add(same.base().multiply(sign)), target);
        };
    }

    private String example(Unit target) {
        var from = unit.currency();
        var to = target.currency();
        return from == null || to == null ? "" : ", such as 'currency " + from + " = 0.9 " + to + "'";
    }

    private RationalNumber base() {
        return Exact.of(value).multiply(unit.scale()).add(unit.zero());
    }

    private static QuantityResult expressed(RationalNumber base, Unit target) {
        var number = Exact.decimal(base.subtract(target.zero()).divide(target.scale()));
        return inRange(number)
                ? new Quantity(number, target)
                : UnitFault.of(UnitFault.Code.OUT_OF_RANGE,
                        "A result in '" + target + "' is too large or too small.");
    }

    private String joined(String number) {
        return unit.equals(Units.ONE) ? number : number + " " + unit;
    }
}
