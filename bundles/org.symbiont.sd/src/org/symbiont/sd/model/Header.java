// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

import java.util.List;

/**
 * What all variables have.
 *
 * @param name as the file writes it
 * @param dimensions names of its dimensions, empty for a scalar
 * @param units as written, empty if not given
 * @param doc explanation, may be empty
 */
public record Header(String name, List<String> dimensions, String units, String doc) {

    /** Copies its list. */
    public Header {
        dimensions = List.copyOf(dimensions);
    }

    /** A scalar without unit. */
    public static Header of(String name) {
        return new Header(name, List.of(), "", "");
    }

    /** A scalar with a unit. */
    public static Header of(String name, String units) {
        return new Header(name, List.of(), units, "");
    }
}
