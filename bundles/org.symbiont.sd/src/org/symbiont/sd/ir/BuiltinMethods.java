// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.ir;

/** One static method for each {@link Builtin}, called by the interpreter and by the byte code alike. */
public final class BuiltinMethods {
    /** A point of time is reached if it is at most this share of a step ahead: times are sums of rounded steps. */
    private static final double SLACK = 1e-6;

    private BuiltinMethods() {}

    /** Calls one by name. */
    public static double call(Builtin function, double... a) {
        return switch (function) {
            case ABS -> abs(a[0]);
            case ARCCOS -> arccos(a[0]);
            case ARCSIN -> arcsin(a[0]);
            case ARCTAN -> arctan(a[0]);
            case COS -> cos(a[0]);
            case COSH -> cosh(a[0]);
            case EXP -> exp(a[0]);
            case INT -> floor(a[0]);
            case LN -> ln(a[0]);
            case LOG10 -> log10(a[0]);
            case MAX -> max(a[0], a[1]);
            case MIN -> min(a[0], a[1]);
            case ROUND -> round(a[0]);
            case SIGN -> sign(a[0]);
            case SIN -> sin(a[0]);
            case SINH -> sinh(a[0]);
            case SQRT -> sqrt(a[0]);
            case TAN -> tan(a[0]);
            case TANH -> tanh(a[0]);
            case SAFEDIV -> safediv(a[0], a[1], a[2]);
            case STEP -> step(a[0], a[1], a[2], a[3]);
            case RAMP -> ramp(a[0], a[1], a[2], a[3], a[4]);
            case PULSE -> pulse(a[0], a[1], a[2], a[3], a[4], a[5]);
            case UNIFORM -> uniform(a[0], a[1], a[2], a[3], a[4], a[5]);
            case NORMAL -> normal(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7]);
            case LOGNORMAL -> lognormal(a[0], a[1], a[2], a[3], a[4], a[5]);
            case EXPRND -> exprnd(a[0], a[1], a[2], a[3], a[4]);
            case POISSON -> poisson(a[0], a[1], a[2], a[3], a[4]);
        };
    }

    /** {@link Builtin#ABS}. */
    public static double abs(double a) {
        return Math.abs(a);
    }

    /** {@link Builtin#ARCCOS}. */
    public static double arccos(double a) {
        return Math.acos(a);
    }

    /** {@link Builtin#ARCSIN}. */
    public static double arcsin(double a) {
        return Math.asin(a);
    }

    /** {@link Builtin#ARCTAN}. */
    public static double arctan(double a) {
        return Math.atan(a);
    }

    /** {@link Builtin#COS}. */
    public static double cos(double a) {
        return Math.cos(a);
    }

    /** {@link Builtin#COSH}. */
    public static double cosh(double a) {
        return Math.cosh(a);
    }

    /** {@link Builtin#EXP}. */
    public static double exp(double a) {
        return Math.exp(a);
    }

    /** {@link Builtin#INT}. */
    public static double floor(double a) {
        return Math.floor(a);
    }

    /** {@link Builtin#LN}. */
    public static double ln(double a) {
        return Math.log(a);
    }

    /** {@link Builtin#LOG10}. */
    public static double log10(double a) {
        return Math.log10(a);
    }

    /** {@link Builtin#MAX}. */
    public static double max(double a, double b) {
        return Math.max(a, b);
    }

    /** {@link Builtin#MIN}. */
    public static double min(double a, double b) {
        return Math.min(a, b);
    }

    /** {@link Builtin#ROUND}. */
    public static double round(double a) {
        return Math.floor(a + 0.5);
    }

    /** {@link Builtin#SIGN}. */
    public static double sign(double a) {
        return Math.signum(a);
    }

    /** {@link Builtin#SIN}. */
    public static double sin(double a) {
        return Math.sin(a);
    }

    /** {@link Builtin#SINH}. */
    public static double sinh(double a) {
        return Math.sinh(a);
    }

    /** {@link Builtin#SQRT}. */
    public static double sqrt(double a) {
        return Math.sqrt(a);
    }

    /** {@link Builtin#TAN}. */
    public static double tan(double a) {
        return Math.tan(a);
    }

    /** {@link Builtin#TANH}. */
    public static double tanh(double a) {
        return Math.tanh(a);
    }

    /** {@link Builtin#SAFEDIV}. */
    public static double safediv(double a, double b, double otherwise) {
        return b == 0 ? otherwise : a / b;
    }

    /** {@link Builtin#STEP}. */
    public static double step(double height, double from, double time, double dt) {
        return time + SLACK * dt >= from ? height : 0;
    }

    /** {@link Builtin#RAMP}. */
    public static double ramp(double slope, double from, double to, double time, double start) {
        double first = Math.max(from, start);
        return time <= first ? 0 : slope * (Math.min(time, to) - first);
    }

    /** {@link Builtin#PULSE}. */
    public static double pulse(double volume, double first, double every, double time, double dt, double start) {
        double from = Math.max(first, start);
        double since = time - from + SLACK * dt;
        if (since < 0) {
            return 0;
        }
        double rest = every > 0 ? since - every * Math.floor(since / every) : since;
        return rest < dt ? volume / dt : 0;
    }

    /** {@link Builtin#UNIFORM}. */
    public static double uniform(double min, double max, double own, double stream, double seed, double step) {
        return min + (max - min) * Draws.unit(own, stream, seed, step, 0);
    }

    /** {@link Builtin#NORMAL}. */
    public static double normal(double mean, double deviation, double own, double least, double most, double stream,
            double seed, double step) {
        for (int attempt = 0; attempt < 1000; attempt++) {
            double value = mean + deviation * Draws.gaussian(own, stream, seed, step, 2 * attempt);
            if (value >= least && value <= most) {
                return value;
            }
        }
        return Math.min(Math.max(mean, least), most);
    }

    /** {@link Builtin#LOGNORMAL}. */
    public static double lognormal(double mean, double deviation, double own, double stream, double seed,
            double step) {
        double variance = Math.log1p(deviation * deviation / (mean * mean));
        return Math.exp(Math.log(mean) - variance / 2
                + Math.sqrt(variance) * Draws.gaussian(own, stream, seed, step, 0));
    }

    /** {@link Builtin#EXPRND}. */
    public static double exprnd(double mean, double own, double stream, double seed, double step) {
        return -mean * Math.log1p(-Draws.unit(own, stream, seed, step, 0));
    }

    /** {@link Builtin#POISSON}, by counting exponential gaps; a normal number beyond a mean of 500. */
    public static double poisson(double mean, double own, double stream, double seed, double step) {
        if (mean > 500) {
            return Math.max(0, Math.rint(mean + Math.sqrt(mean) * Draws.gaussian(own, stream, seed, step, 0)));
        }
        double sum = 0;
        int count = -1;
        while (sum <= mean && count < 5000) {
            count++;
            sum -= Math.log1p(-Draws.unit(own, stream, seed, step, count));
        }
        return Math.max(0, count);
    }
}
