// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.scip;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.StopReason;

/** What {@code SCIP_STATUS_...} of SCIP 10 means, given what we know of the run ourselves. */
final class StatusCode {
    private static final int OPTIMAL = 1;
    private static final int INFEASIBLE = 2;
    private static final int UNBOUNDED = 3;
    private static final int INFEASIBLE_OR_UNBOUNDED = 4;
    private static final int TIME_LIMIT = 23;
    private static final int MEMORY_LIMIT = 24;
    private static final int GAP_LIMIT = 25;

    private StatusCode() {}

    static SolveStatus of(int code, boolean hasPoint, @Nullable StopReason stop) {
        return switch (code) {
            case OPTIMAL, GAP_LIMIT -> SolveStatus.OPTIMAL;
            case INFEASIBLE -> SolveStatus.INFEASIBLE;
            case UNBOUNDED -> SolveStatus.UNBOUNDED;
            case INFEASIBLE_OR_UNBOUNDED -> SolveStatus.INFEASIBLE_OR_UNBOUNDED;
            default -> hasPoint ? SolveStatus.FEASIBLE : withoutPoint(code, stop);
        };
    }

    private static SolveStatus withoutPoint(int code, @Nullable StopReason stop) {
        return switch (stopReason(code, stop)) {
            case TIME_LIMIT -> SolveStatus.TIME_LIMIT;
            case CANCELLED -> SolveStatus.CANCELLED;
            default -> SolveStatus.FAILED;
        };
    }

    static StopReason stopReason(int code, @Nullable StopReason stop) {
        return switch (code) {
            case OPTIMAL, GAP_LIMIT, INFEASIBLE, UNBOUNDED, INFEASIBLE_OR_UNBOUNDED -> StopReason.FINISHED;
            case TIME_LIMIT -> StopReason.TIME_LIMIT;
            default -> stop == null ? StopReason.FAILURE : stop;
        };
    }

    static String explanation(int code) {
        return switch (code) {
            case INFEASIBLE -> "SCIP found that no point satisfies all rows and bounds.";
            case UNBOUNDED -> "SCIP found that the objective can improve without end.";
            case INFEASIBLE_OR_UNBOUNDED -> "SCIP found that there is no optimum, but not why.";
            case MEMORY_LIMIT -> "SCIP ran out of memory.";
            default -> "SCIP was stopped before it had a point (status " + code + ").";
        };
    }
}
