// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.flat;

import java.util.List;
import org.symbiont.sd.expr.Expr;

/**
 * A macro without memory: a function of numbers, which may call itself.
 *
 * @param key canonical name
 * @param parameters canonical names in order
 * @param body its value
 */
public record FlatFunction(String key, List<String> parameters, Expr body) {
    /** Copies its list. */
    public FlatFunction {
        parameters = List.copyOf(parameters);
    }
}
