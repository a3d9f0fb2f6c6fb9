// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import org.jspecify.annotations.Nullable;

/**
 * An element as people know it.
 *
 * @param name qualified, as everywhere in results
 * @param kind in the language's own word: company, unit, store, actor, resource, emission, exchange, indicator, scenario ...
 * @param label what people read; {@code null} where the model gives none
 * @param place where it is; {@code null} where the model does not say
 */
public record ElementFact(String name, String kind, @Nullable String label, @Nullable Place place) {

    /**
     * A place on the earth, WGS 84.
     *
     * @param latitude in degrees, north is positive
     * @param longitude in degrees, east is positive
     */
    public record Place(double latitude, double longitude) {}
}
