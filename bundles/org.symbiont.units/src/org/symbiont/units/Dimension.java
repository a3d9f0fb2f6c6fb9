// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.util.Arrays;
import java.util.List;

/** A product of powers of {@linkplain BaseDimension base dimensions}; with no power at all, a plain number. */
public final class Dimension implements DimensionResult {
    private static final int COUNT = BaseDimension.values().length;

    public static final Dimension NUMBER = new Dimension(new int[COUNT]);
    public static final Dimension MONEY = of(BaseDimension.MONEY);
    public static final Dimension MASS = of(BaseDimension.MASS);
    public static final Dimension LENGTH = of(BaseDimension.LENGTH);
    public static final Dimension TIME = of(BaseDimension.TIME);
    public static final Dimension TEMPERATURE = of(BaseDimension.TEMPERATURE);
    public static final Dimension SUBSTANCE = of(BaseDimension.SUBSTANCE);
    public static final Dimension CURRENT = of(BaseDimension.CURRENT);
    public static final Dimension LUMINOSITY = of(BaseDimension.LUMINOSITY);
    public static final Dimension ANGLE = of(BaseDimension.ANGLE);
    public static final Dimension AREA = LENGTH.power(2);
    public static final Dimension VOLUME = LENGTH.power(3);
    public static final Dimension FORCE = MASS.times(LENGTH).dividedBy(TIME.power(2));
    public static final Dimension ENERGY = FORCE.times(LENGTH);
    public static final Dimension POWER = ENERGY.dividedBy(TIME);

    private final int[] exponents;

    private Dimension(int[] exponents) {
        this.exponents = exponents;
    }

    /** The dimension that is one base dimension to the power of one. */
    public static Dimension of(BaseDimension base) {
        var exponents = new int[COUNT];
        exponents[base.ordinal()] = 1;
        return new Dimension(exponents);
    }

    /**
     * Reads names joined by {@code /}, {@code *} or {@code .}, each with an optional {@code ^n}: {@code mass/volume},
     * {@code 1/time}, {@code money/mass/length}. The names are those of the base dimensions and {@code volume, area,
     * energy, power, force, pressure, speed}; {@code number}, {@code count}, {@code amount} and {@code share} are the
     * plain number.
     */
    public static DimensionResult parse(String text) {
        return DimensionParser.parse(text);
    }

    /** The names that {@link #parse} knows, the commonest first. */
    public static List<String> names() {
        return DimensionWords.words();
    }

    /** The power to which the given base dimension stands here. */
    public int exponent(BaseDimension base) {
        return exponents[base.ordinal()];
    }

    public boolean isNumber() {
        return equals(NUMBER);
    }

    public Dimension times(Dimension other) {
        var sum = new int[COUNT];
        for (int i = 0; i < COUNT; i++) {
            sum[i] = exponents[i] + other.exponents[i];
        }
        return new Dimension(sum);
    }

    public Dimension dividedBy(Dimension other) {
        var difference = new int[COUNT];
        for (int i = 0; i < COUNT; i++) {
            difference[i] = exponents[i] - other.exponents[i];
        }
        return new Dimension(difference);
    }

    public Dimension power(int n) {
        var scaled = new int[COUNT];
        for (int i = 0; i < COUNT; i++) {
            scaled[i] = exponents[i] * n;
        }
        return new Dimension(scaled);
    }

    /** True where {@link #root} is defined: each exponent can be divided by n. */
    public boolean hasRoot(int n) {
        return Arrays.stream(exponents).allMatch(exponent -> exponent % n == 0);
    }

    /**
     * The dimension whose nth power is this one.
     *
     * @throws IllegalArgumentException where {@link #hasRoot} says that there is none
     */
    public Dimension root(int n) {
        if (!hasRoot(n)) {
            throw new IllegalArgumentException("no root " + n + " of " + this);
        }
        var divided = new int[COUNT];
        for (int i = 0; i < COUNT; i++) {
            divided[i] = exponents[i] / n;
        }
        return new Dimension(divided);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dimension that && Arrays.equals(exponents, that.exponents);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(exponents);
    }

    /** In words that {@link #parse} reads back: {@code money/mass}, {@code energy}, {@code 1/time}, {@code number}. */
    @Override
    public String toString() {
        return DimensionWords.describe(this);
    }
}
