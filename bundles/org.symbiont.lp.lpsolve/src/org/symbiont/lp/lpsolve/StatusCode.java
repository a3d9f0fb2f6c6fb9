// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.StopReason;

/** What the results of {@code solve} in lp_lib.h mean, given what we know of the run ourselves. */
final class StatusCode {
    private static final int NO_MEMORY = -2;
    private static final int OPTIMAL = 0;
    private static final int SUBOPTIMAL = 1;
    private static final int INFEASIBLE = 2;
    static final int UNBOUNDED = 3;
    private static final int NUMERICAL_FAILURE = 5;
    private static final int USER_ABORT = 6;
    private static final int FEASIBLE_FOUND = 12;
    private static final int NO_FEASIBLE_FOUND = 13;

    private StatusCode() {}

    /** After a stop with a point lp_solve says SUBOPTIMAL, whoever asked for the stop; so the reason is ours. */
    static SolveStatus of(int code, @Nullable StopReason stop) {
        return switch (code) {
            case OPTIMAL -> SolveStatus.OPTIMAL;
            case SUBOPTIMAL, FEASIBLE_FOUND -> SolveStatus.FEASIBLE;
            case INFEASIBLE, NO_FEASIBLE_FOUND -> stop == null ? SolveStatus.INFEASIBLE : without(stop);
            case UNBOUNDED -> stop == null ? SolveStatus.UNBOUNDED : without(stop);
            default -> stop == null ? SolveStatus.FAILED : without(stop);
        };
    }

    private static SolveStatus without(StopReason stop) {
        return stop == StopReason.TIME_LIMIT ? SolveStatus.TIME_LIMIT : SolveStatus.CANCELLED;
    }

    static String explanation(int code) {
        return switch (code) {
            case NO_MEMORY -> "lp_solve ran out of memory.";
            case INFEASIBLE, NO_FEASIBLE_FOUND -> "lp_solve found that no point satisfies all rows and bounds.";
            case UNBOUNDED -> "lp_solve found that the objective can improve without end.";
            case NUMERICAL_FAILURE -> "lp_solve gave up for numerical reasons.";
            case USER_ABORT -> "lp_solve was stopped before it had a point.";
            default -> "lp_solve ended with its status " + code + ".";
        };
    }
}
