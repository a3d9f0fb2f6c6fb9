// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.expr;

/** Operators before an operand. */
public enum UnaryOp {
    /** Minus. */
    NEGATE("-"),
    /** Plus, which changes nothing. */
    PLUS("+"),
    /** Logical not. */
    NOT("NOT ");

    private final String symbol;

    UnaryOp(String symbol) {
        this.symbol = symbol;
    }

    /** How it is written. */
    public String symbol() {
        return symbol;
    }
}
