// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.expr;

/** Operators between two operands, weakest first (XMILE 1.0, table 3-1). */
public enum BinaryOp {
    /** Logical or. */
    OR("OR", 1),
    /** Logical and. */
    AND("AND", 2),
    /** Equal. */
    EQ("=", 3),
    /** Not equal. */
    NE("<>", 3),
    /** Less. */
    LT("<", 4),
    /** Less or equal. */
    LE("<=", 4),
    /** Greater. */
    GT(">", 4),
    /** Greater or equal. */
    GE(">=", 4),
    /** Sum. */
    ADD("+", 5),
    /** Difference. */
    SUB("-", 5),
    /** Product. */
    MUL("*", 6),
    /** Quotient. */
    DIV("/", 6),
    /** Quotient that is zero where the divisor is. */
    SAFE_DIV("//", 6),
    /** Remainder with the sign of the divisor. */
    MOD("MOD", 6),
    /** Power, from right to left. */
    POW("^", 8);

    private final String symbol;
    private final int strength;

    BinaryOp(String symbol, int strength) {
        this.symbol = symbol;
        this.strength = strength;
    }

    /** How it is written. */
    public String symbol() {
        return symbol;
    }

    /** Binds the tighter, the larger; signs and NOT have 7. */
    public int strength() {
        return strength;
    }
}
