// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

/**
 * A row {@code sum(coefficients[c] * column[c]) <= upper} over the single-level problem.
 *
 * @param isGlobal whether it holds everywhere, not only in the part of the tree in which it was found
 */
record CutRow(double[] coefficients, double upper, boolean isGlobal) {}
