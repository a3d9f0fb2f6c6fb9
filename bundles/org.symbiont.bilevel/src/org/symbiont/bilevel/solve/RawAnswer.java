// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solution.Values;

/**
 * What a method says, before it is checked.
 *
 * @param status OPTIMAL if the method claims to be done
 * @param columns of the single-level problem; {@code null} without a point
 * @param bound of the leader's objective, NaN if none
 */
record RawAnswer(BilevelStatus status, @Nullable Values columns, double bound, long nodes, List<String> diagnostics) {

    static RawAnswer without(BilevelStatus status, long nodes, String... diagnostics) {
        return new RawAnswer(status, null, Double.NaN, nodes, List.of(diagnostics));
    }
}
