// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import org.jspecify.annotations.Nullable;

/**
 * What was optimised.
 *
 * @param indicator its {@linkplain IndicatorValue#key() key}; empty where each decider has one of its own
 * @param sense whether more or less of it is better
 * @param value at the plan
 * @param unit of value and bound
 * @param bound proven: no plan is better; {@code null} where nothing is proven
 * @param gap between value and bound, relative to the value, at least 0; {@code null} where there is no bound
 */
public record Objective(String indicator, Sense sense, double value, String unit, @Nullable Double bound,
        @Nullable Double gap) {}
