// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

import java.util.List;

/**
 * A model that modules put in place.
 *
 * @param name the name modules refer to
 * @param variables its members
 */
public record Submodel(String name, List<Variable> variables) {
    /** Copies its list. */
    public Submodel {
        variables = List.copyOf(variables);
    }
}
