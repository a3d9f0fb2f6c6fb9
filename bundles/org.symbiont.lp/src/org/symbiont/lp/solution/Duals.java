// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solution;

/**
 * Marginal values, in the problem's own direction.
 *
 * @param rows shadow price of each row: change of the objective for each unit by which its binding side grows
 * @param columns reduced cost of each column: change of the objective for each unit by which its binding bound grows;
 * {@code cost[j] - sum(a[i][j] rows[i])}
 * @param origin of which problem these are the duals
 */
public record Duals(Values rows, Values columns, Origin origin) {

    /** Of which problem the duals are. */
    public enum Origin {
        /** The problem itself, which is a plain LP. */
        PROBLEM,
        /** The LP that remains when integers, semi-continuous columns and sets are fixed as in the solution. */
        FIXED_INTEGERS
    }
}
