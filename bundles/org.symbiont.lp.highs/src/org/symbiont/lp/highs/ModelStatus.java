// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.StopReason;

/** What {@code kHighsModelStatus...} means, given what we know of the run ourselves. */
final class ModelStatus {
    private static final int EMPTY = 6;
    private static final int OPTIMAL = 7;
    private static final int INFEASIBLE = 8;
    private static final int UNBOUNDED_OR_INFEASIBLE = 9;
    static final int UNBOUNDED = 10;
    private static final int TIME_LIMIT = 13;
    private static final int UNKNOWN = 15;
    private static final int INTERRUPT = 17;
    private static final int MEMORY_LIMIT = 18;

    private ModelStatus() {}

    /** @param hasPoint whether HiGHS says that it has a feasible point */
    static SolveStatus of(int code, boolean hasPoint, @Nullable StopReason stop) {
        return switch (code) {
            case OPTIMAL, EMPTY -> SolveStatus.OPTIMAL;
            case INFEASIBLE -> SolveStatus.INFEASIBLE;
            case UNBOUNDED -> SolveStatus.UNBOUNDED;
            case UNBOUNDED_OR_INFEASIBLE -> SolveStatus.INFEASIBLE_OR_UNBOUNDED;
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

    /** Our own reason first: HiGHS may end otherwise in the moment in which we stop it. */
    static StopReason stopReason(int code, @Nullable StopReason stop) {
        return switch (code) {
            case OPTIMAL, EMPTY, INFEASIBLE, UNBOUNDED, UNBOUNDED_OR_INFEASIBLE -> StopReason.FINISHED;
            case TIME_LIMIT -> StopReason.TIME_LIMIT;
            default -> stop == null ? StopReason.FAILURE : stop;
        };
    }

    static String explanation(int code) {
        return switch (code) {
            case INFEASIBLE -> "HiGHS found that no point satisfies all rows and bounds.";
            case UNBOUNDED -> "HiGHS found that the objective can improve without end.";
            case UNBOUNDED_OR_INFEASIBLE -> "HiGHS found that there is no optimum, but not why.";
            case TIME_LIMIT, INTERRUPT -> "HiGHS was stopped before it had a point.";
            case MEMORY_LIMIT -> "HiGHS ran out of memory.";
            case UNKNOWN -> "HiGHS gave up for numerical reasons.";
            default -> "HiGHS ended with its status " + code + ".";
        };
    }
}
