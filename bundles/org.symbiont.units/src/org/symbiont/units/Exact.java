// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import tech.units.indriya.function.RationalNumber;

/** Exact fractions (Indriya's) from text and decimals, and back without loss where a decimal can hold them. */
final class Exact {
    /** 34 digits, for fractions that no decimal holds. */
    private static final MathContext ROUNDED = MathContext.DECIMAL128;
    /** A divisor with more bits than this makes decimals too long to be of use. */
    private static final int LONGEST_DIVISOR = 512;
    private static final int MOST_DIGITS = 100;
    /** Integers of so many bits are exact as double, and then one division rounds once. */
    private static final int DOUBLE_BITS = 53;

    private Exact() {}

    /** Reads {@code 0.001}, {@code 1e6} or {@code 1200/3937}. */
    static RationalNumber of(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? of(new BigDecimal(text))
                : of(text.substring(0, slash)).divide(of(text.substring(slash + 1)));
    }

    static RationalNumber of(BigDecimal decimal) {
        var unscaled = decimal.unscaledValue();
        return decimal.scale() > 0
                ? RationalNumber.of(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : RationalNumber.ofInteger(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())));
    }

    static RationalNumber power(RationalNumber base, int exponent) {
        var power = RationalNumber.ONE;
        for (int i = Math.abs(exponent); i > 0; i--) {
            power = power.multiply(base);
        }
        return exponent < 0 ? power.reciprocal() : power;
    }

    /** Without loss where the decimal ends, else to 34 digits. */
    static BigDecimal decimal(RationalNumber number) {
        var dividend = new BigDecimal(number.getDividend());
        var divisor = number.getDivisor();
        return tidy(ends(divisor)
                ? dividend.divide(new BigDecimal(divisor))
                : dividend.divide(new BigDecimal(divisor), ROUNDED));
    }

    /** Without trailing zeros, with no power of ten on whole numbers of common size, and with no endless digits. */
    static BigDecimal tidy(BigDecimal decimal) {
        var stripped = (decimal.precision() > MOST_DIGITS ? decimal.round(ROUNDED) : decimal).stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -MOST_DIGITS ? stripped.setScale(0) : stripped;
    }

    static double approximate(RationalNumber number) {
        var dividend = number.getDividend();
        var divisor = number.getDivisor();
        if (dividend.bitLength() <= DOUBLE_BITS && divisor.bitLength() <= DOUBLE_BITS) {
            return dividend.doubleValue() / divisor.doubleValue();
        }
        return new BigDecimal(dividend).divide(new BigDecimal(divisor), ROUNDED).doubleValue();
    }

    /** A reduced fraction ends in decimals if its divisor has no other prime factors than 2 and 5. */
    private static boolean ends(BigInteger divisor) {
        if (divisor.bitLength() > LONGEST_DIVISOR) {
            return false;
        }
        var five = BigInteger.valueOf(5);
        var rest = divisor.shiftRight(divisor.getLowestSetBit());
        for (var next = rest.divideAndRemainder(five); next[1].signum() == 0; next = rest.divideAndRemainder(five)) {
            rest = next[0];
        }
        return rest.equals(BigInteger.ONE);
    }
}
