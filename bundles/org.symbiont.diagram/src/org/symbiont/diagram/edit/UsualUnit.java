// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import java.util.Map;
import org.symbiont.model.Resource;
import org.symbiont.model.query.Flowables;

/** The unit that a new amount of a resource is written in, by the word for its dimension. */
final class UsualUnit {

    private static final Map<String, String> UNITS = Map.of("mass", "t", "energy", "MWh", "volume", "m3", "area", "m2");

    private UsualUnit() {}

    static boolean knows(String dimension) {
        return UNITS.containsKey(dimension);
    }

    static String of(Resource resource) {
        return UNITS.get(Flowables.dimension(resource).orElseThrow());
    }
}
