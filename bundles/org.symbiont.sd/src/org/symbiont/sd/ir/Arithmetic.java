// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.ir;

import org.symbiont.sd.expr.BinaryOp;

/** What operators and elements mean; the byte code calls the same methods or does the very same operation. */
public final class Arithmetic {
    private Arithmetic() {}

    /** {@code left op right}; comparisons and logic give one or zero. */
    public static double apply(BinaryOp op, double left, double right) {
        return switch (op) {
            case ADD -> left + right;
            case SUB -> left - right;
            case MUL -> left * right;
            case DIV -> left / right;
            case SAFE_DIV -> safeDivide(left, right);
            case MOD -> mod(left, right);
            case POW -> Math.pow(left, right);
            case EQ -> truth(left == right);
            case NE -> truth(left != right);
            case LT -> truth(left < right);
            case LE -> truth(left <= right);
            case GT -> truth(left > right);
            case GE -> truth(left >= right);
            case AND -> truth(left != 0 && right != 0);
            case OR -> truth(left != 0 || right != 0);
        };
    }

    /** One or zero. */
    public static double truth(boolean holds) {
        return holds ? 1 : 0;
    }

    /** The quotient, zero where the divisor is zero. */
    public static double safeDivide(double left, double right) {
        return right == 0 ? 0 : left / right;
    }

    /** The remainder with the sign of the divisor. */
    public static double mod(double left, double right) {
        return left - right * Math.floor(left / right);
    }

    /** Distance from the first element; a negative number where the place is out of range. */
    public static int offset(double place, int size, int stride) {
        int i = (int) place - 1;
        return i < 0 || i >= size ? Integer.MIN_VALUE : i * stride;
    }

    /** The value at {@code base + offset}, zero where the offset is negative. */
    public static double load(double[] x, int base, int offset) {
        return offset < 0 ? 0 : x[base + offset];
    }

    /** Adds offsets; negative where one of them is. */
    public static int join(int a, int b) {
        return a < 0 || b < 0 ? Integer.MIN_VALUE : a + b;
    }

    /** Where, from 1, the {@code rank}-th smallest of a row stands; equal values keep their order; 0 if there is none. */
    public static double rank(double[] x, int from, int size, int stride, double rank) {
        int k = (int) rank;
        for (int i = 0; i < size; i++) {
            double value = x[from + i * stride];
            int place = 1;
            for (int j = 0; j < size; j++) {
                double other = x[from + j * stride];
                if (other < value || other == value && j < i) {
                    place++;
                }
            }
            if (place == k) {
                return i + 1.0;
            }
        }
        return 0;
    }
}
