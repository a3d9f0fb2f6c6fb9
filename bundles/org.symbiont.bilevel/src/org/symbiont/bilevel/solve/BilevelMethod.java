// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

/** How the single-level form is solved. */
public enum BilevelMethod {
    /**
     * The high point where the leader sets prices; else the solver's special ordered sets where it has them and there are few complementarities, the tree beyond, for
     * integer followers, and where the solver fails.
     */
    AUTO("auto"),
    /** The best that all together could do, if prices make the followers want it; no answer otherwise. */
    HIGH_POINT("high point"),
    /** The solver's own branching on special ordered sets of type 1. */
    SETS("sos1"),
    /** Our own branch and bound on complementarities, integers, and better responses of integer followers. */
    TREE("tree");

    private final String id;

    BilevelMethod(String id) {
        this.id = id;
    }

    /** In settings and results. */
    public String id() {
        return id;
    }
}
