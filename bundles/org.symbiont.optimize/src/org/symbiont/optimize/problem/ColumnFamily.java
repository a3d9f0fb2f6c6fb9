// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.problem;

/** What a column of a problem stands for. */
public enum ColumnFamily {
    /** How often a recipe is run in a period. */
    ACTIVITY("activity"),
    /** Whether a unit is on in a period. */
    ON("on"),
    /** What a unit gives to its company in a period. */
    GIVEN("given"),
    /** What a unit takes from its company in a period. */
    TAKEN("taken"),
    /** What is bought in a period. */
    BUY("buy"),
    /** What is sold in a period. */
    SELL("sell"),
    /** What is disposed of in a period. */
    DISPOSE("dispose"),
    /** What is sent through an exchange in a period. */
    SENT("sent"),
    /** The capacity chosen for an exchange, as an amount for a period. */
    CAPACITY("capacity"),
    /** Whether an exchange or unit is built. */
    BUILT("built"),
    /** What is put into a store in a period. */
    PUT("put"),
    /** What is drawn from a store in a period. */
    DRAWN("drawn"),
    /** What a store holds at the end of a period. */
    LEVEL("level");

    private final String word;

    ColumnFamily(String word) {
        this.word = word;
    }

    /** The first part of a column's name. */
    public String word() {
        return word;
    }
}
