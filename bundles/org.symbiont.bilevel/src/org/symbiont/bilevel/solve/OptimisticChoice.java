// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.kkt.ProblemCopy;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.Values;

/**
 * The best for the leader once all that the followers depend on is fixed: each follower keeps its optimum, a number by then,
 * and where it has several optima the leader picks. An ordinary mixed-integer problem.
 */
final class OptimisticChoice {
    /** By how much an optimum may be missed, relative: the rounding of solvers. */
    private static final double ROUNDING = 1e-9;

    private final Workbench workbench;
    private final BilevelProblem problem;
    private final Responses responses;
    private final List<Linking> linking;

    OptimisticChoice(Workbench workbench, BilevelProblem problem, Responses responses, List<Linking> linking) {
        this.workbench = workbench;
        this.problem = problem;
        this.responses = responses;
        this.linking = linking;
    }

    /** The best point with the leader's linking columns as here; {@code null} if there is none. */
    @Nullable
    LpSolution at(Values point, List<LpSolution> answers) {
        var all = problem.highPoint();
        var builder = ProblemCopy.of(all);
        for (int f = 0; f < answers.size(); f++) {
            for (int column : linking.get(f).all()) {
                double value = all.kind(column).isInteger() ? Math.rint(point.get(column)) : point.get(column);
                builder.bounds(column, value, value);
            }
            double best = answers.get(f).objective();
            double slack = ROUNDING * Math.max(1.0, Math.abs(best));
            var follower = problem.followers().get(f);
            int row = follower.sense().sign() > 0 ? builder.atMost(best + slack) : builder.atLeast(best - slack);
            var costs = responses.view(f).costs(point);
            for (int k = 0; k < costs.length; k++) {
                builder.coefficient(row, follower.column(k), costs[k]);
            }
        }
        var answer = workbench.solve(
                builder.rowNames(r -> r < all.rows() ? all.rowName(r) : "optimum of follower " + (r - all.rows()))
                        .build());
        return answer.status() == SolveStatus.OPTIMAL ? answer : null;
    }
}
