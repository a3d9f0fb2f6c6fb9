// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

import java.util.List;

/**
 * A function given by points (XMILE 1.0, section 3.1.4).
 *
 * @param kind what happens between and beyond the points
 * @param xs ascending abscissae
 * @param ys as many ordinates
 */
public record GraphicalFunction(Kind kind, List<Double> xs, List<Double> ys) {

    /** What happens between and beyond the points. */
    public enum Kind {
        /** Linear between the points, the end values beyond them. */
        CONTINUOUS,
        /** Linear between the points, the end slopes beyond them. */
        EXTRAPOLATE,
        /** The value of the last point at or before x, the end values beyond. */
        DISCRETE
    }

    /** Copies its lists. */
    public GraphicalFunction {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
    }

    /** Whether there are as many x as y, at least one, all finite, and the x ascend. */
    public boolean isValid() {
        boolean valid = !xs.isEmpty() && xs.size() == ys.size();
        for (int i = 0; valid && i < xs.size(); i++) {
            valid = Double.isFinite(xs.get(i)) && Double.isFinite(ys.get(i)) && (i == 0 || xs.get(i) > xs.get(i - 1));
        }
        return valid;
    }

    /** Points at equal distances over {@code [min, max]}. */
    public static GraphicalFunction over(Kind kind, double min, double max, List<Double> ys) {
        int n = ys.size();
        var xs = new java.util.ArrayList<Double>(n);
        for (int i = 0; i < n; i++) {
            xs.add(n == 1 ? min : i == n - 1 ? max : min + i * (max - min) / (n - 1));
        }
        return new GraphicalFunction(kind, xs, ys);
    }
}
