// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

import org.jspecify.annotations.Nullable;
import org.symbiont.sd.expr.Expr;

/**
 * An expression, passed through a graphical function where there is one.
 *
 * @param expr the expression
 * @param graph the function its value goes through; null if none
 */
public record Formula(Expr expr, @Nullable GraphicalFunction graph) {

    /** A formula without graphical function. */
    public static Formula of(Expr expr) {
        return new Formula(expr, null);
    }
}
