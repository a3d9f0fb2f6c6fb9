// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

/** What is known about a bi-level problem after an attempt to solve it. */
public enum BilevelStatus {
    /** The point is feasible for the leader, optimal for each follower and proven best; the certificate holds. */
    OPTIMAL,
    /** The point is feasible for the leader and optimal for each follower, but not proven best. */
    FEASIBLE,
    /** No decision of the leader has a response that satisfies all rows. */
    INFEASIBLE,
    /** The leader's objective has no limit. */
    UNBOUNDED,
    /** A follower's objective has no limit wherever the leader's rows hold, so that it has no response. */
    FOLLOWER_UNBOUNDED,
    /** The time, or the nodes allowed, were over before a point was found. */
    LIMIT,
    /** Cancelled by the caller before a point was found. */
    CANCELLED,
    /** Too large, or of a kind that is not solved exactly; the diagnostics say which. */
    REFUSED,
    /** The solver is not on this machine. */
    UNAVAILABLE,
    /** The solver gave up, or what it returned did not stand the check. */
    FAILED;

    /** Whether there is a point. */
    public boolean hasPoint() {
        return this == OPTIMAL || this == FEASIBLE;
    }
}
