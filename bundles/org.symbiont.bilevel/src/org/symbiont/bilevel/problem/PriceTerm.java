// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.problem;

/**
 * A part of a follower's cost that the leader sets: the cost of one unit of {@code column} grows by {@code coefficient}
 * times the value of {@code leaderColumn}. For a price it is 1 for who buys and -1 for who sells (of a minimum).
 *
 * @param column the follower's own
 * @param leaderColumn the leader's
 * @param coefficient in the follower's own direction
 */
public record PriceTerm(int column, int leaderColumn, double coefficient) {}
