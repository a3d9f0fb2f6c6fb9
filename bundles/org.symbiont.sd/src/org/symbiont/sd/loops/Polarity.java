// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.loops;

/** Which way an effect goes. */
public enum Polarity {
    /** More of the cause, more of the effect; a loop reinforces. */
    POSITIVE,
    /** More of the cause, less of the effect; a loop balances. */
    NEGATIVE,
    /** It changes over time, or nothing moved. */
    UNKNOWN;

    /** The polarity of a chain of two links. */
    public Polarity times(Polarity other) {
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : this == other ? POSITIVE : NEGATIVE;
    }

    static Polarity of(double sign) {
        return sign > 0 ? POSITIVE : sign < 0 ? NEGATIVE : UNKNOWN;
    }
}
