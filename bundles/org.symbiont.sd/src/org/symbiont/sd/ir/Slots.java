// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.ir;

/** Places in the array that every program has. */
public final class Slots {
    /** Time now. */
    public static final int TIME = 0;
    /** The step. */
    public static final int DT = 1;
    /** First time. */
    public static final int START = 2;
    /** Last time. */
    public static final int STOP = 3;
    /** Steps since the start. */
    public static final int STEP = 4;
    /** Seed of the random functions, a whole number. */
    public static final int SEED = 5;
    /** Where the stocks begin. */
    public static final int FIRST = 8;

    private Slots() {}
}
