// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import org.symbiont.lp.solver.Ending;

/** What the results of {@code solve} in lp_lib.h mean. */
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

    /**
     * After a stop lp_solve says SUBOPTIMAL where it has a point, whoever asked for the stop; and where it has none it
     * may say INFEASIBLE, which it has not proven then.
     *
     * @param wasStopped whether it was stopped from here
     */
    static Ending ending(int code, boolean wasStopped) {
        return switch (code) {
            case OPTIMAL -> Ending.OPTIMAL;
            case SUBOPTIMAL, FEASIBLE_FOUND -> Ending.FEASIBLE;
            case INFEASIBLE, NO_FEASIBLE_FOUND -> wasStopped ? Ending.OTHER : Ending.INFEASIBLE;
            case UNBOUNDED -> wasStopped ? Ending.OTHER : Ending.UNBOUNDED;
            default -> Ending.OTHER;
        };
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
