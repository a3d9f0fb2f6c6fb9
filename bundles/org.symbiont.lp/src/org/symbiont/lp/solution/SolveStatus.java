// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solution;

/** What is known about a problem after an attempt to solve it. */
public enum SolveStatus {
    /** The point is feasible and proven best within the gap asked for; the independent check agrees. */
    OPTIMAL,
    /**
     * The point is feasible, but not proven best: a limit was hit, the run was cancelled, or the check found no proof.
     */
    FEASIBLE,
    /** No point satisfies all rows, bounds and kinds. */
    INFEASIBLE,
    /** There are feasible points of arbitrarily good objective. */
    UNBOUNDED,
    /** One of both; the solver could not tell which. */
    INFEASIBLE_OR_UNBOUNDED,
    /** The time was over before a feasible point was found. */
    TIME_LIMIT,
    /** Cancelled by the caller before a feasible point was found. */
    CANCELLED,
    /** The solver cannot do what the problem needs. */
    UNSUPPORTED,
    /** The solver is not on this machine, or in a version that does not fit. */
    UNAVAILABLE,
    /** The solver gave up, or what it returned did not stand the check; the diagnostics say why. */
    FAILED;

    /** Whether there is a feasible point. */
    public boolean hasPoint() {
        return this == OPTIMAL || this == FEASIBLE;
    }

    /** Whether the question is answered, so that another solver would say the same. */
    public boolean isConclusive() {
        return this == OPTIMAL || this == INFEASIBLE || this == UNBOUNDED;
    }
}
