// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.ir;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Built-in functions of numbers (XMILE 1.0, section 3.5). Each has a static method
 * ({@link #method()}) in {@link BuiltinMethods} that takes its arguments and then the values of its slots.
 */
public enum Builtin {
    /** Absolute value. */
    ABS(1, 1),
    /** Inverse cosine. */
    ARCCOS(1, 1),
    /** Inverse sine. */
    ARCSIN(1, 1),
    /** Inverse tangent. */
    ARCTAN(1, 1),
    /** Cosine of radians. */
    COS(1, 1),
    /** Hyperbolic cosine. */
    COSH(1, 1),
    /** Power of e. */
    EXP(1, 1),
    /** Greatest whole number not above. */
    INT(1, 1),
    /** Natural logarithm. */
    LN(1, 1),
    /** Decimal logarithm. */
    LOG10(1, 1),
    /** The greater. */
    MAX(2, 2),
    /** The lesser. */
    MIN(2, 2),
    /** Nearest whole number, halves upwards. */
    ROUND(1, 1),
    /** Minus one, zero or one. */
    SIGN(1, 1),
    /** Sine of radians. */
    SIN(1, 1),
    /** Hyperbolic sine. */
    SINH(1, 1),
    /** Square root. */
    SQRT(1, 1),
    /** Tangent of radians. */
    TAN(1, 1),
    /** Hyperbolic tangent. */
    TANH(1, 1),
    /** Quotient, or the third argument, else zero, where the divisor is zero. */
    SAFEDIV(2, 3, new double[]{Double.NaN, Double.NaN, 0}),
    /** Height from a time on. */
    STEP(2, 2, new double[2], Slots.TIME, Slots.DT),
    /** Slope from a time on. */
    RAMP(1, 3, new double[]{Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY}, Slots.TIME, Slots.START),
    /** Volume over one step at a first time, then at intervals. */
    PULSE(1, 3, new double[]{Double.NaN, Double.NEGATIVE_INFINITY, 0}, Slots.TIME, Slots.DT, Slots.START),
    /** Uniform random number. */
    UNIFORM(true, 0, 3, new double[]{0, 1, Double.NaN}),
    /** Normal random number: mean, deviation, seed, least, greatest. */
    NORMAL(true, 0, 5,
            new double[]{0, 1, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY}),
    /** Lognormal random number: its own mean and deviation, seed. */
    LOGNORMAL(true, 2, 3, new double[]{0, 1, Double.NaN}),
    /** Exponential random number: mean, seed. */
    EXPRND(true, 1, 2, new double[]{1, Double.NaN}),
    /** Poisson random number: mean of one step, seed. */
    POISSON(true, 1, 2, new double[]{1, Double.NaN});

    private static final Map<String, Builtin> BY_NAME = byName();
    private final int least;
    private final int most;
    private final double[] defaults;
    private final int[] slots;
    private final boolean random;

    Builtin(int least, int most) {
        this(false, least, most, new double[most], new int[0]);
    }

    Builtin(int least, int most, double[] defaults, int... slots) {
        this(false, least, most, defaults, slots);
    }

    Builtin(boolean random, int least, int most, double[] defaults) {
        this(random, least, most, defaults, new int[]{Slots.SEED, Slots.STEP});
    }

    Builtin(boolean random, int least, int most, double[] defaults, int[] slots) {
        this.random = random;
        this.least = least;
        this.most = most;
        this.defaults = defaults;
        this.slots = slots;
    }

    private static Map<String, Builtin> byName() {
        var map = new TreeMap<String, Builtin>();
        for (var builtin : values()) {
            map.put(builtin.name().toLowerCase(Locale.ROOT), builtin);
        }
        map.put("random", UNIFORM);
        return Map.copyOf(map);
    }

    /** The function of that canonical name; null if there is none. */
    public static @Nullable Builtin find(String key) {
        return BY_NAME.get(key);
    }

    /** The name of its method. */
    public String method() {
        return this == INT ? "floor" : name().toLowerCase(Locale.ROOT);
    }

    /** Fewest arguments. */
    public int least() {
        return least;
    }

    /** Most arguments. */
    public int most() {
        return most;
    }

    /** Whether it draws; then a stream number comes before the slots. */
    public boolean isRandom() {
        return random;
    }

    /** Whether its value may change while its arguments do not. */
    public boolean variesByItself() {
        return slots.length > 0;
    }

    /** The arguments as the method takes them: given, defaults, the stream of a random function, slots. */
    public List<Node> complete(List<Node> given, Node stream) {
        var all = new java.util.ArrayList<>(given);
        for (int i = given.size(); i < most; i++) {
            all.add(new Node.Const(defaults[i]));
        }
        if (random) {
            all.add(stream);
        }
        for (int slot : slots) {
            all.add(new Node.Load(new Affine(slot)));
        }
        return List.copyOf(all);
    }

    /** How many numbers the method takes. */
    public int parameters() {
        return most + (random ? 1 : 0) + slots.length;
    }
}
