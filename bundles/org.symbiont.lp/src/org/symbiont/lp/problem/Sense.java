// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

/** The direction of the objective. */
public enum Sense {
    MINIMIZE, MAXIMIZE;

    /** {@code +1} for minimisation, {@code -1} for maximisation: the factor that makes any objective a minimum. */
    public int sign() {
        return this == MINIMIZE ? 1 : -1;
    }
}
