// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.check;

import org.jspecify.annotations.Nullable;

/** Keeps the worst of many violations. A message is made only for one that is worse than all before. */
final class WorstViolation {
    private double worst = 1.0;
    private @Nullable String message;

    /**
     * Whether an amount is worse, against what is allowed, than all before; then it must be told. NaN is the worst
     * there is.
     */
    boolean isWorse(double amount, double allowed) {
        boolean isWorse = wouldBeWorse(amount, allowed);
        worst = isWorse ? excess(amount, allowed) : worst;
        return isWorse;
    }

    /** The same, but nothing is kept. */
    boolean wouldBeWorse(double amount, double allowed) {
        return excess(amount, allowed) > worst;
    }

    private static double excess(double amount, double allowed) {
        return Double.isNaN(amount) ? Double.POSITIVE_INFINITY : amount / allowed;
    }

    /** Tells the one that was worse. */
    void tell(String words) {
        message = words;
    }

    @Nullable
    Violation get() {
        return message == null ? null : new Violation(worst, message);
    }
}
