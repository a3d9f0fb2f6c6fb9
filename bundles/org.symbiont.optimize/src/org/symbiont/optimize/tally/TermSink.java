// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

/** Takes the terms of a tally. */
public interface TermSink {

    /** The period of what is paid or counted once for the whole horizon. */
    int WHOLE_HORIZON = -1;

    /** A coefficient of a column, counted in a period or, with {@link #WHOLE_HORIZON}, once. */
    void add(int column, int period, double coefficient);

    /** A number that no decision changes. */
    void constant(int period, double value);

    /**
     * A number that counts while any of some columns is above zero. Only who reads a solution can tell; for a problem it is taken as constant,
     * and where it matters there is a binary instead.
     */
    default void whileRunning(int[] columns, int period, double value) {
        constant(period, value);
    }

    /** The tally has terms that are not the scope's own: a unit's share of what its company trades. */
    void shared();
}
