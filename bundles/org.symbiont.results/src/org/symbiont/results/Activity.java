// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import org.jspecify.annotations.Nullable;

/**
 * How much a production unit ran in a period.
 *
 * @param element qualified name of the unit
 * @param recipe its name; empty for the only one
 * @param resource by which the level is counted
 * @param level a rate where the model gives the range as one, such as 83.3 t/d
 * @param unit of level, lower and upper
 * @param period from 1
 * @param lower end of the range of the unit in this period, all recipes together; {@code null} for none
 * @param upper likewise
 */
public record Activity(String element, String recipe, String resource, double level, String unit, int period,
        @Nullable Double lower, @Nullable Double upper) {}
