// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.List;

import org.symbiont.model.Company;

/**
 * A company.
 *
 * @param index among all companies
 * @param element of the model
 * @param units indices of its units
 * @param stores indices of its stores
 * @param bounds limits of its own
 */
public record CompiledCompany(int index, Company element, int[] units, int[] stores, List<CompiledBound> bounds) {}
