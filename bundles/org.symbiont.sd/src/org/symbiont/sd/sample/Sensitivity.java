// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.sample;

/**
 * How much of the variance of an outcome a parameter explains.
 *
 * @param parameter its name
 * @param first by itself: first-order Sobol index
 * @param total together with all others: total Sobol index
 */
public record Sensitivity(String parameter, double first, double total) {}
