// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

/** Sizes of numbers that share a row. */
final class Sizes {
    private Sizes() {}

    /** The largest of the absolute values. */
    static double largest(double[] values) {
        double size = 0;
        for (double value : values) {
            size = Math.max(size, Math.abs(value));
        }
        return size;
    }
}
