// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import org.jspecify.annotations.Nullable;

/**
 * What a case changes against another of the same scenario.
 *
 * @param scenario of both
 * @param decider of the case
 * @param against decider of the other case
 * @param indicator its {@linkplain IndicatorValue#key() key}
 * @param value of the case
 * @param reference value of the other case
 * @param difference value less reference
 * @param relative difference as a share of the size of the reference; {@code null} where that is zero
 * @param unit of value, reference and difference
 */
public record Change(String scenario, String decider, String against, String indicator, double value, double reference,
        double difference, @Nullable Double relative, String unit) {}
