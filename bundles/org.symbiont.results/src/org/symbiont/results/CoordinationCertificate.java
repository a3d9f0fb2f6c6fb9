// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import org.jspecify.annotations.Nullable;

/**
 * Why a coordinator's plan may be called optimal, computed after the run from the plan alone.
 *
 * @param holds whether nobody has regret and the value is within the gap of the bound; without that nothing is called optimal
 * @param regret the largest of all who follow, each found by solving it again at the coordinator's decisions
 * @param value of the coordinator's indicator
 * @param bound proven: no decisions lead to more (or less, where less is better); {@code null} where nothing is proven
 * @param gap between value and bound, relative to {@code max(1, |value|)}; {@code null} likewise
 * @param allowedGap up to which the value counts as optimal
 * @param pessimistic the value at the same decisions if all who have several best answers take the one that suits the
 * coordinator least; {@code null} where it is not known
 * @param broken what such an answer would break, in the words of the problem; {@code null} for nothing
 * @param unit of value, bound and pessimistic value
 * @param method how it was found
 */
public record CoordinationCertificate(boolean holds, double regret, double value, @Nullable Double bound,
        @Nullable Double gap, double allowedGap, @Nullable Double pessimistic, @Nullable String broken, String unit,
        String method) {}
