// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.expr.Expr;

/**
 * A function written in the model's own language (XMILE 1.0, section 4.8). One without variables may call itself; one with
 * stocks gets stocks of its own for each place that calls it.
 *
 * @param name how it is called
 * @param parameters in order
 * @param result its value
 * @param variables local variables
 */
public record Macro(String name, List<Parameter> parameters, Expr result, List<Variable> variables) {

    /**
     * A parameter.
     *
     * @param name its name inside
     * @param defaultValue used where the call leaves it out; null if it must be given
     */
    public record Parameter(String name, @Nullable Expr defaultValue) {}

    /** Copies its lists. */
    public Macro {
        parameters = List.copyOf(parameters);
        variables = List.copyOf(variables);
    }
}
