// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

import java.util.List;
import java.util.Map;

/**
 * A stock-and-flow model: a value without behaviour.
 *
 * @param name may be empty
 * @param specs when it runs if the run does not say otherwise
 * @param dimensions of its arrays
 * @param variables of the root model
 * @param submodels that its modules put in place
 * @param macros it may call
 * @param unitAliases other names of units: alias to equation
 */
public record SdModel(String name, SimSpecs specs, List<Dimension> dimensions, List<Variable> variables,
        List<Submodel> submodels, List<Macro> macros, Map<String, String> unitAliases) {

    /** Copies its lists. */
    public SdModel {
        dimensions = List.copyOf(dimensions);
        variables = List.copyOf(variables);
        submodels = List.copyOf(submodels);
        macros = List.copyOf(macros);
        unitAliases = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(unitAliases));
    }

    /** A model of scalars only. */
    public static SdModel of(String name, SimSpecs specs, List<Variable> variables) {
        return new SdModel(name, specs, List.of(), variables, List.of(), List.of(), Map.of());
    }

    /** The same with other specs. */
    public SdModel withSpecs(SimSpecs newSpecs) {
        return new SdModel(name, newSpecs, dimensions, variables, submodels, macros, unitAliases);
    }
}
