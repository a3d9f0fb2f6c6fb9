// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.ir;

import java.util.List;

/**
 * Gives values to a variable or a part of it; counters run upwards, the last the fastest.
 *
 * @param variable number of the variable
 * @param target place; in the array of rates where that is meant
 * @param loops ranges of the counters, outermost first
 * @param value what it becomes
 */
public record Assign(int variable, Affine target, List<Loop> loops, Node value) {
    /** Copies its list. */
    public Assign {
        loops = List.copyOf(loops);
    }
}
