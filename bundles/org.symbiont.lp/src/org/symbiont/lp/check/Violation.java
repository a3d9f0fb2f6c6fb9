// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.check;

/**
 * The worst place at which a solution fails.
 *
 * @param excess how many tolerances off; above 1
 * @param message names the row or column, its value and its limit
 */
public record Violation(double excess, String message) {}
