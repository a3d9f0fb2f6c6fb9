// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.ir;

/** Values of graphical functions; the points lie in the array, abscissae first. */
public final class Lookups {
    private Lookups() {}

    /** Linear between the points, the end values beyond. */
    public static double continuous(double[] x, int base, int n, double at) {
        if (!(at > x[base])) {
            return at <= x[base] ? x[base + n] : Double.NaN;
        }
        if (at >= x[base + n - 1]) {
            return x[base + 2 * n - 1];
        }
        return between(x, base, n, interval(x, base, n, at), at);
    }

    /** Linear between the points, the end slopes beyond. */
    public static double extrapolate(double[] x, int base, int n, double at) {
        if (n == 1) {
            return x[base + 1];
        }
        int i = at <= x[base] ? 0 : at >= x[base + n - 1] ? n - 2 : interval(x, base, n, at);
        return between(x, base, n, i, at);
    }

    /** The value of the last point at or before, the end values beyond. */
    public static double discrete(double[] x, int base, int n, double at) {
        if (at >= x[base + n - 1]) {
            return x[base + 2 * n - 1];
        }
        if (at <= x[base]) {
            return x[base + n];
        }
        int i = interval(x, base, n, at);
        return x[base + n + i];
    }

    private static double between(double[] x, int base, int n, int i, double at) {
        double x0 = x[base + i];
        double y0 = x[base + n + i];
        return y0 + (at - x0) * (x[base + n + i + 1] - y0) / (x[base + i + 1] - x0);
    }

    /** The i with {@code x[i] <= at < x[i + 1]}, for a place inside. */
    private static int interval(double[] x, int base, int n, double at) {
        int low = 0;
        int high = n - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (x[base + middle] <= at) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
