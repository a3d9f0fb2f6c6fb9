// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.List;

/**
 * An emission.
 *
 * @param resource its name and unit; its index is among the emissions
 * @param price that units pay for one unit of their direct emissions
 * @param bounds caps on all that is emitted
 */
public record CompiledEmission(CompiledResource resource, PeriodValues price, List<CompiledBound> bounds) {}
