// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.problem;

/**
 * The shadow price of a follower's row as a quantity of the leader's: it enters a row of the leader's, or the leader's
 * objective, with a coefficient. The shadow price is the change of the follower's objective, in its own direction, for
 * each unit by which the row's binding side grows. Where it is not unique the leader gets the one that suits best.
 *
 * @param followerRow of a follower without integer columns
 * @param leaderRow where it is used; {@link #OBJECTIVE} for the objective
 * @param coefficient what it is multiplied by
 */
public record DualTerm(int followerRow, int leaderRow, double coefficient) {
    /** Stands for the leader's objective in place of a row. */
    public static final int OBJECTIVE = -1;
}
