// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.ir;

/**
 * A place in the array: {@code base + sum of coefficients[loop] * loop counter}.
 *
 * @param base where all counters are zero
 * @param coefficients by loop; may be shorter than there are loops
 */
public record Affine(int base, int... coefficients) {

    /** The place for these loop counters. */
    public int at(int[] counters) {
        int place = base;
        for (int i = 0; i < coefficients.length; i++) {
            place += coefficients[i] * counters[i];
        }
        return place;
    }

    /** Moved by {@code more}. */
    public Affine plus(int more) {
        return new Affine(base + more, coefficients);
    }

    /** This times {@code factor}, plus {@code other}. */
    public Affine timesPlus(int factor, Affine other) {
        var sum = new int[Math.max(coefficients.length, other.coefficients.length)];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = factor * coefficient(i) + other.coefficient(i);
        }
        return new Affine(factor * base + other.base, sum);
    }

    /** The coefficient of one loop, zero if it has none. */
    public int coefficient(int loop) {
        return loop < coefficients.length ? coefficients[loop] : 0;
    }

    /** The counter of one loop. */
    public static Affine counter(int loop) {
        var coefficients = new int[loop + 1];
        coefficients[loop] = 1;
        return new Affine(0, coefficients);
    }

    /** Whether it is the same for all counters. */
    public boolean isConstant() {
        for (int c : coefficients) {
            if (c != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Affine(var otherBase, var otherCoefficients) && otherBase == base
                && java.util.Arrays.equals(otherCoefficients, coefficients);
    }

    @Override
    public int hashCode() {
        return 31 * base + java.util.Arrays.hashCode(coefficients);
    }
}
