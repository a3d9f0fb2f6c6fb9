// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.flat;

import java.util.List;
import java.util.Map;
import org.symbiont.sd.model.Dimension;
import org.symbiont.sd.model.Equation;

/**
 * A variable in its place.
 *
 * @param key canonical name, unique, modules joined by dots
 * @param name as the file writes it, modules joined by dots
 * @param scope prefix of names that its expressions mean: empty, or ending with a dot
 * @param dimensions of an array, empty for a scalar
 * @param fixed places, by key of dimension, that a hidden scalar of one element's formula stands for
 * @param kind what the engine does with it
 * @param equation its definition; the initial value of levels and outputs
 * @param units as written
 * @param hidden whether the engine made it up
 */
public record FlatVariable(String key, String name, String scope, List<Dimension> dimensions,
        Map<String, Integer> fixed, FlatKind kind, Equation equation, String units, boolean hidden) {

    /** Copies its collections. */
    public FlatVariable {
        dimensions = List.copyOf(dimensions);
        fixed = Map.copyOf(fixed);
    }

    /** How many values it has. */
    public int size() {
        return dimensions.stream().mapToInt(Dimension::size).reduce(1, Math::multiplyExact);
    }

    /** The same with another kind. */
    public FlatVariable with(FlatKind newKind) {
        return new FlatVariable(key, name, scope, dimensions, fixed, newKind, equation, units, hidden);
    }

    /** The same with another equation. */
    public FlatVariable with(Equation newEquation) {
        return new FlatVariable(key, name, scope, dimensions, fixed, kind, newEquation, units, hidden);
    }
}
