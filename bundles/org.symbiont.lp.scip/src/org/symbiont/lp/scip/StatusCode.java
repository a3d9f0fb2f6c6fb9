// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.scip;

import org.symbiont.lp.solver.Ending;

/** What {@code SCIP_STATUS_...} of SCIP 10 means. */
final class StatusCode {
    private static final int OPTIMAL = 1;
    private static final int INFEASIBLE = 2;
    private static final int UNBOUNDED = 3;
    private static final int INFEASIBLE_OR_UNBOUNDED = 4;
    private static final int TIME_LIMIT = 23;
    private static final int MEMORY_LIMIT = 24;
    private static final int GAP_LIMIT = 25;

    private StatusCode() {}

    static Ending ending(int code) {
        return switch (code) {
            case OPTIMAL, GAP_LIMIT -> Ending.OPTIMAL;
            case INFEASIBLE -> Ending.INFEASIBLE;
            case UNBOUNDED -> Ending.UNBOUNDED;
            case INFEASIBLE_OR_UNBOUNDED -> Ending.INFEASIBLE_OR_UNBOUNDED;
            case TIME_LIMIT -> Ending.TIME_LIMIT;
            default -> Ending.OTHER;
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
