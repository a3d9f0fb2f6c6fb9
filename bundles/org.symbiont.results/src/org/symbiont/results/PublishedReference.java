// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import org.jspecify.annotations.Nullable;

/**
 * A figure that others published for an indicator.
 *
 * @param value as published
 * @param unit of value, own and difference
 * @param source where it was published
 * @param own the model's value in that unit
 * @param difference own value less published value
 * @param relative difference as a share of the published value; {@code null} where that is zero
 */
public record PublishedReference(double value, String unit, String source, double own, double difference,
        @Nullable Double relative) {

    /** Compares the model's own value, already in the unit of the published one. */
    public static PublishedReference of(double own, double published, String unit, String source) {
        double difference = own - published;
        return new PublishedReference(published, unit, source, own, difference,
                published == 0 ? null : difference / Math.abs(published));
    }
}
