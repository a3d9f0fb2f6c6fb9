// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import org.symbiont.lp.solver.Ending;

/** What {@code kHighsModelStatus...} means. */
final class ModelStatus {
    private static final int EMPTY = 6;
    private static final int OPTIMAL = 7;
    private static final int INFEASIBLE = 8;
    private static final int UNBOUNDED_OR_INFEASIBLE = 9;
    private static final int UNBOUNDED = 10;
    private static final int TIME_LIMIT = 13;
    private static final int UNKNOWN = 15;
    private static final int INTERRUPT = 17;
    private static final int MEMORY_LIMIT = 18;

    private ModelStatus() {}

    static Ending ending(int code) {
        return switch (code) {
            case OPTIMAL, EMPTY -> Ending.OPTIMAL;
            case INFEASIBLE -> Ending.INFEASIBLE;
            case UNBOUNDED -> Ending.UNBOUNDED;
            case UNBOUNDED_OR_INFEASIBLE -> Ending.INFEASIBLE_OR_UNBOUNDED;
            case TIME_LIMIT -> Ending.TIME_LIMIT;
            default -> Ending.OTHER;
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
