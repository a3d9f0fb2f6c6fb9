// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.solution.SolveStatus;

/**
 * Tries the best that leader and followers could do if the followers had no will. Where prices make each follower want its
 * part of that, nothing can be better: an answer of any size, followers with integer columns too, for the price of one
 * ordinary problem and some small ones.
 */
final class HighPointMethod {
    private final Workbench workbench;
    private final BilevelProblem problem;

    HighPointMethod(Workbench workbench, BilevelProblem problem) {
        this.workbench = workbench;
        this.problem = problem;
    }

    /** The answer, {@code null} if this way leads to none. */
    @Nullable
    RawAnswer run() {
        if (!problem.dualTerms().isEmpty() || !problem.valueTerms().isEmpty()) {
            return null;
        }
        var best = workbench.solve(problem.highPoint());
        var point = best.point();
        if (best.status() != SolveStatus.OPTIMAL || point == null) {
            return null;
        }
        var values = HighPoints.rounded(problem, point.columns());
        var search = new PriceSearch(workbench, problem, new Responses(workbench, problem), values);
        var chosen = search.best(builder -> {
            // Any prices will do.
        });
        return chosen == null
                ? null
                : new RawAnswer(BilevelStatus.OPTIMAL, search.withPrices(chosen), best.bound(), 0, List.of());
    }
}
