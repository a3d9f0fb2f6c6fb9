// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import org.jspecify.annotations.Nullable;

/**
 * What the objective would gain from one more of a resource at a place (or from a limit wider by one). Where the problem
 * has whole numbers they are held fixed, and a diagnostic of the case says so.
 *
 * @param element qualified name of who would have it, or of what sets the limit
 * @param resource its name; {@code null} where the limit is on something else
 * @param about in words, such as "one more steam at Boardworks"
 * @param value gain of the objective, in its own sense: positive is better
 * @param unit such as EUR/t
 * @param period from 1; 0 for the whole horizon
 */
public record ShadowPrice(String element, @Nullable String resource, String about, double value, String unit,
        int period) {}
