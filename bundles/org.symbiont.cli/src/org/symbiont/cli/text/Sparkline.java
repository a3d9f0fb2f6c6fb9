// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

/** The shape of a series in a word. */
final class Sparkline {
    private static final String HEIGHTS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
    private static final int WIDTH = 12;

    private Sparkline() {}

    /** From the least value at the bottom to the largest at the top; a blank where there is no number. */
    static String of(double[] values) {
        int width = Math.min(WIDTH, values.length);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (Double.isFinite(value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        var text = new StringBuilder();
        for (int k = 0; k < width; k++) {
            double value = values[width == 1 ? 0 : (int) Math.round((double) k * (values.length - 1) / (width - 1))];
            text.append(Double.isFinite(value) ? HEIGHTS.charAt(height(value, least, most)) : ' ');
        }
        return text.toString();
    }

    private static int height(double value, double least, double most) {
        int top = HEIGHTS.length() - 1;
        return most > least ? (int) Math.round((value / 2 - least / 2) / (most / 2 - least / 2) * top) : 0;
    }
}
