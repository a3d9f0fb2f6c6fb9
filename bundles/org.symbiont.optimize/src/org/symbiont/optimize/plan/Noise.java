// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.plan;

/** What is too small to be told. */
final class Noise {
    /** Solvers keep rows to 1e-9 .. 1e-7 of their scale; an amount below this is theirs, not the plan's. */
    static final double AMOUNT = 1e-7;
    /** Likewise for shadow prices. */
    static final double PRICE = 1e-9;

    private Noise() {}

    /** The number, zero where it is too small to be told. */
    static double amount(double value) {
        return Math.abs(value) <= AMOUNT ? 0 : value;
    }
}
