// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.flat;

import java.util.List;
import java.util.Map;
import org.symbiont.sd.model.Dimension;

/**
 * Where members of a model, module or macro are put.
 *
 * @param scope prefix of keys
 * @param display prefix of names in messages and results
 * @param dimensions that every member has besides its own (a macro called by an array)
 * @param fixed the element a macro works for
 * @param hidden whether the members stay out of results
 */
record Place(String scope, String display, List<Dimension> dimensions, Map<String, Integer> fixed, boolean hidden) {
    static final Place ROOT = new Place("", "", List.of(), Map.of(), false);
}
