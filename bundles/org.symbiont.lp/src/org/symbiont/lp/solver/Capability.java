// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

/** What a solver can do beyond plain LPs. */
public enum Capability {
    /** Integer columns. */
    INTEGER("integer columns"),
    /** Semi-continuous columns. */
    SEMI_CONTINUOUS("semi-continuous columns"),
    /** Special ordered sets of type 1. */
    SOS1("special ordered sets of type 1"),
    /** Special ordered sets of type 2. */
    SOS2("special ordered sets of type 2"),
    /** Shadow prices and reduced costs. */
    DUALS("duals"),
    /** Sensitivity ranges. */
    RANGES("sensitivity ranges"),
    /** Starting from a basis. */
    WARM_START("warm start"),
    /** An irreducible infeasible subsystem of its own making. */
    CONFLICT("conflict search"),
    /** Ending soon after the caller cancels. */
    CANCEL("cancelling"),
    /** News while it solves. */
    PROGRESS("progress");

    private final String words;

    Capability(String words) {
        this.words = words;
    }

    /** For messages. */
    public String words() {
        return words;
    }
}
