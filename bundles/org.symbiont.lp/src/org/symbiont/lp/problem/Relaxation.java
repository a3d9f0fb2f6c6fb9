// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

import java.util.List;

/** The LP that a discrete problem is without its kinds and sets. Each point of the problem is one of the LP. */
public final class Relaxation {
    private Relaxation() {}

    /** Semi-continuous columns may take all values from zero to the far end of their interval. */
    public static LpProblem of(LpProblem problem) {
        if (!problem.isDiscrete()) {
            return problem;
        }
        var change = problem.change().sosSets(List.of());
        for (int column = 0; column < problem.columns(); column++) {
            var kind = problem.kind(column);
            if (kind.isSemiContinuous()) {
                change.bounds(column, Math.min(0, problem.lower(column)), Math.max(0, problem.upper(column)));
            }
            if (kind != ColumnKind.CONTINUOUS) {
                change.kind(column, ColumnKind.CONTINUOUS);
            }
        }
        return change.build();
    }
}
