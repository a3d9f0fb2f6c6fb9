// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

/** lp_solve's infinity is 1e30: what is as large is infinite to it. */
final class Infinity {
    static final double VALUE = 1e30;

    private Infinity() {}

    static double toNative(double value) {
        return Math.max(-VALUE, Math.min(VALUE, value));
    }

    static double fromNative(double value) {
        return value >= VALUE ? Double.POSITIVE_INFINITY : value <= -VALUE ? Double.NEGATIVE_INFINITY : value;
    }
}
