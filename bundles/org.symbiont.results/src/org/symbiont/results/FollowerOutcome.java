// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import org.jspecify.annotations.Nullable;

/**
 * What a coordinator's plan is to a unit or company that follows, in the indicator that it aims at.
 *
 * @param element qualified name of who follows
 * @param indicator what it aims at
 * @param sense whether more or less of it is better
 * @param value at the plan, with all payments
 * @param standAlone the best that it reaches alone; {@code null} where it has no plan alone
 * @param gain by how much the plan is better for it than being alone, below zero where it is worse; {@code null} likewise
 * @param unit of value, stand-alone value, gain and regret
 * @param regret by how much it could do better by another answer to the same decisions: found by solving it again
 */
public record FollowerOutcome(String element, String indicator, Sense sense, double value, @Nullable Double standAlone,
        @Nullable Double gain, String unit, double regret) {}
