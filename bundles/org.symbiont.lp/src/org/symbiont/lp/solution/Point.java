// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solution;

/**
 * A point and what it is worth.
 *
 * @param objective with the constant, in the problem's own direction
 * @param columns value of each column
 * @param rows activity of each row: the sum of its coefficients times the columns
 */
public record Point(double objective, Values columns, Values rows) {}
