// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.StopReason;

/**
 * How a solver says that it ended, in the words that all of them have. Each backend knows which of its codes means
 * which.
 */
public enum Ending {
    OPTIMAL, INFEASIBLE, UNBOUNDED, INFEASIBLE_OR_UNBOUNDED,
    /** A point, but no proof; or stopped with one. */
    FEASIBLE,
    /** By its own clock. */
    TIME_LIMIT,
    /** Stopped from outside, out of memory, numerical trouble, or anything else. */
    OTHER;

    /**
     * What is known then.
     *
     * @param hasPoint whether the solver has a feasible point
     * @param stop why it was stopped from here, {@code null} if it was not: solvers report one code for different
     * reasons
     */
    public SolveStatus status(boolean hasPoint, @Nullable StopReason stop) {
        return switch (this) {
            case OPTIMAL -> SolveStatus.OPTIMAL;
            case INFEASIBLE -> SolveStatus.INFEASIBLE;
            case UNBOUNDED -> SolveStatus.UNBOUNDED;
            case INFEASIBLE_OR_UNBOUNDED -> SolveStatus.INFEASIBLE_OR_UNBOUNDED;
            case FEASIBLE, TIME_LIMIT, OTHER -> hasPoint ? SolveStatus.FEASIBLE : withoutPoint(stop);
        };
    }

    private SolveStatus withoutPoint(@Nullable StopReason stop) {
        return switch (stopReason(stop)) {
            case TIME_LIMIT -> SolveStatus.TIME_LIMIT;
            case CANCELLED -> SolveStatus.CANCELLED;
            default -> SolveStatus.FAILED;
        };
    }

    /** Why it ended, given why it was stopped from here, if it was. */
    public StopReason stopReason(@Nullable StopReason stop) {
        return switch (this) {
            case OPTIMAL, INFEASIBLE, UNBOUNDED, INFEASIBLE_OR_UNBOUNDED -> StopReason.FINISHED;
            case TIME_LIMIT -> StopReason.TIME_LIMIT;
            case FEASIBLE -> stop == null ? StopReason.FINISHED : stop;
            case OTHER -> stop == null ? StopReason.FAILURE : stop;
        };
    }
}
