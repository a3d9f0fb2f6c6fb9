// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import org.jspecify.annotations.Nullable;

/**
 * A limit that the plan uses to the full.
 *
 * @param element qualified name of what sets the limit
 * @param about in words, such as "capacity of Generator"
 * @param limit its value
 * @param unit of the limit
 * @param period from 1; 0 for the whole horizon
 * @param price what a limit wider by one would gain, in the sense of the objective; {@code null} where not known
 * @param priceUnit empty where there is no price
 */
public record BindingLimit(String element, String about, double limit, String unit, int period, @Nullable Double price,
        String priceUnit) {}
