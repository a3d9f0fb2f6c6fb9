// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import org.symbiont.model.Investment;

/**
 * An investment, charged for the horizon.
 *
 * @param element of the model
 * @param charge annuity times the years of the horizon
 * @param company index of the company that pays, -1 for the coordinator or another actor
 * @param byCoordinator whether the coordinator decides on it
 */
public record CompiledInvestment(Investment element, double charge, int company, boolean byCoordinator) {}
