// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.problem.LpChange;
import org.symbiont.lp.problem.LpProblem;

/** The high-point problem without the rows that its columns alone do not decide: those with followers' duals and values. */
final class PlainRows {
    private PlainRows() {}

    static LpProblem of(BilevelProblem problem) {
        var change = problem.highPoint().change();
        problem.dualTerms().forEach(term -> free(change, term.leaderRow()));
        problem.valueTerms().forEach(term -> free(change, term.leaderRow()));
        return change.build();
    }

    private static void free(LpChange change, int row) {
        if (row >= 0) {
            change.rowBounds(row, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
    }
}
