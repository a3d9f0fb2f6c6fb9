// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.Locale;

/** How a case ended. */
public enum Status {
    /** Optimised and proven. */
    OPTIMAL,
    /** Ended early with a plan that holds, but is not proven best. */
    FEASIBLE,
    /** Carried out to its end, where nothing is optimised. */
    COMPLETED,
    /** No plan keeps all limits. */
    INFEASIBLE,
    /** The objective grows without end. */
    UNBOUNDED,
    /** Cancelled or out of time before there was a plan. */
    STOPPED,
    /** No solver could be used. */
    UNAVAILABLE,
    /** The solver failed, or what it answered did not pass the check. */
    FAILED,
    /** Not carried out, as a diagnostic says. */
    NOT_RUN;

    /** Whether the case holds values. */
    public boolean hasValues() {
        return this == OPTIMAL || this == FEASIBLE || this == COMPLETED;
    }

    /** In lower case, as in the JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
