// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solution;

/** Why a solver stopped. */
public enum StopReason {
    /** It was done. */
    FINISHED,
    /** The time allowed was over. */
    TIME_LIMIT,
    /** The caller cancelled. */
    CANCELLED,
    /** Numerical trouble, lack of memory, or another failure of its own. */
    FAILURE
}
