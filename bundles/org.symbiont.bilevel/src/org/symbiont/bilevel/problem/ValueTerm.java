// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.problem;

/**
 * A follower's optimal value as a quantity of the leader's: it enters a row of the leader's, or the leader's objective, with
 * a coefficient. So the leader can promise a follower at least what it has alone, or maximise the smallest gain. Linear, and
 * so exact, where the leader sets no prices in the follower's costs, or has no columns in its rows: there the value equals
 * that of the dual (strong duality).
 *
 * @param follower index; one without integer columns
 * @param leaderRow where it is used; {@link DualTerm#OBJECTIVE} for the objective
 * @param coefficient what it is multiplied by
 */
public record ValueTerm(int follower, int leaderRow, double coefficient) {}
