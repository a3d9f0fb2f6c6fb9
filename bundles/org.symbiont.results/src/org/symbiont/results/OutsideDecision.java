// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Something between the units that a coordinator decides.
 *
 * @param element qualified name of the exchange
 * @param kind what of it is decided
 * @param value the decision: 1 or 0 for whether a link exists, else in the unit
 * @param low least that the model allows; {@code null} for a link
 * @param high greatest that the model allows; {@code null} for a link
 * @param unit of value, low and high; empty for a link
 */
public record OutsideDecision(String element, Kind kind, double value, @Nullable Double low, @Nullable Double high,
        String unit) {

    /** What can be decided about an exchange. */
    public enum Kind {
        /** Whether it exists. */
        LINK,
        /** How much it can carry. */
        CAPACITY,
        /** What the receiver pays the sender. */
        PRICE,
        /** What the receiver pays the coordinator. */
        FEE,
        /** What the coordinator pays the sender. */
        SUBSIDY;

        /** In lower case, as in the JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
