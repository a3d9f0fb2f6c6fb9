// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.check;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Keeps the worst of many violations; messages are made only for that one. */
final class WorstViolation {
    private double worst = 1.0;
    private @Nullable Supplier<String> message;

    /** Notes an amount against what is allowed. An amount that is NaN is the worst there is. */
    void note(double amount, double allowed, Supplier<String> words) {
        double excess = Double.isNaN(amount) ? Double.POSITIVE_INFINITY : amount / allowed;
        if (excess > worst) {
            worst = excess;
            message = words;
        }
    }

    @Nullable
    Violation get() {
        return message == null ? null : new Violation(worst, message.get());
    }
}
