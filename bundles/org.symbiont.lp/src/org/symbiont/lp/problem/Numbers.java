// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

/** Guards against numbers that no solver can take. */
final class Numbers {
    private Numbers() {}

    static double finite(double value, String what) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(what + " is " + value + ": it must be a finite number.");
        }
        return value;
    }

    static double finite(double value, String what, int index) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "The " + what + " " + index + " is " + value + ": it must be a finite number.");
        }
        return value;
    }

    static double bound(double value, String what, int index) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("A bound of " + what + " " + index + " is not a number.");
        }
        return value;
    }
}
