// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.ir;

/** How many numbers become one. */
public enum Reduction {
    /** Their sum. */
    SUM(0),
    /** Their product. */
    PROD(1),
    /** The least. */
    MIN(Double.POSITIVE_INFINITY),
    /** The greatest. */
    MAX(Double.NEGATIVE_INFINITY);

    private final double start;

    Reduction(double start) {
        this.start = start;
    }

    /** What none gives. */
    public double start() {
        return start;
    }

    /** One more number. */
    public double join(double sum, double next) {
        return switch (this) {
            case SUM -> sum + next;
            case PROD -> sum * next;
            case MIN -> Math.min(sum, next);
            case MAX -> Math.max(sum, next);
        };
    }
}
