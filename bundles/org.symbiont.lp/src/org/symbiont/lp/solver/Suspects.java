// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import java.util.BitSet;

/**
 * Demands of an infeasible problem among which a solver sees the conflict; not necessarily minimal, and not checked.
 *
 * @param rows indices of rows
 * @param lower indices of columns whose lower bounds take part
 * @param upper indices of columns whose upper bounds take part
 */
public record Suspects(BitSet rows, BitSet lower, BitSet upper) {

    /** Nothing known. */
    public static Suspects none() {
        return new Suspects(new BitSet(), new BitSet(), new BitSet());
    }
}
