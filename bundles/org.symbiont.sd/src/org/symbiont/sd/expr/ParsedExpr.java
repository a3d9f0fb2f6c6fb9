// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.expr;

/** What reading an expression gives. */
public sealed interface ParsedExpr {

    /**
     * It was one.
     *
     * @param expr its tree
     */
    record Good(Expr expr) implements ParsedExpr {}

    /**
     * It was none.
     *
     * @param message why, in words
     * @param at where in the text, from 0
     */
    record Bad(String message, int at) implements ParsedExpr {}
}
