// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

/** What values a column may take within its bounds. */
public enum ColumnKind {
    /** Any value in {@code [lower, upper]}. */
    CONTINUOUS(false, false),
    /** Any whole number in {@code [lower, upper]}. */
    INTEGER(true, false),
    /** Zero, or any value in {@code [lower, upper]}. */
    SEMI_CONTINUOUS(false, true),
    /** Zero, or any whole number in {@code [lower, upper]}. */
    SEMI_INTEGER(true, true);

    private static final ColumnKind[] KINDS = values();

    private final boolean integer;
    private final boolean semiContinuous;

    ColumnKind(boolean integer, boolean semiContinuous) {
        this.integer = integer;
        this.semiContinuous = semiContinuous;
    }

    /** Whether only whole numbers are allowed. */
    public boolean isInteger() {
        return integer;
    }

    /** Whether zero is allowed beside the interval of the bounds. */
    public boolean isSemiContinuous() {
        return semiContinuous;
    }

    /** This kind, but of whole numbers. */
    public ColumnKind asInteger() {
        return semiContinuous ? SEMI_INTEGER : INTEGER;
    }

    /** This kind, but with zero allowed beside the interval of the bounds. */
    public ColumnKind asSemiContinuous() {
        return integer ? SEMI_INTEGER : SEMI_CONTINUOUS;
    }

    byte code() {
        return (byte) ordinal();
    }

    static ColumnKind ofCode(byte code) {
        return KINDS[code];
    }
}
