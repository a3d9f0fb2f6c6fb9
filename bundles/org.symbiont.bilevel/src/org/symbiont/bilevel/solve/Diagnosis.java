// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.solution.SolveStatus;

/** Why there is no answer: whose rows or whose objective it is. */
final class Diagnosis {
    private final Workbench workbench;
    private final BilevelProblem problem;

    Diagnosis(Workbench workbench, BilevelProblem problem) {
        this.workbench = workbench;
        this.problem = problem;
    }

    /** An infeasible answer in words, and as a follower's fault where it is one. */
    RawAnswer ofInfeasible(RawAnswer answer) {
        var any = workbench.solve(Relaxer.withoutObjective(PlainRows.of(problem)));
        var point = any.point();
        if (any.status() == SolveStatus.INFEASIBLE) {
            return RawAnswer.without(BilevelStatus.INFEASIBLE, answer.nodes(),
                    "No point satisfies the rows of leader and followers together, even if the followers had no will.");
        }
        if (point == null) {
            return answer;
        }
        var responses = new Responses(workbench, problem);
        for (int f = 0; f < problem.followers().size(); f++) {
            boolean isUnbounded = responses.of(f, point.columns()).status() == SolveStatus.UNBOUNDED;
            if (isUnbounded && problem.followers().get(f).prices().isEmpty()) {
                return RawAnswer.without(BilevelStatus.FOLLOWER_UNBOUNDED, answer.nodes(), "The objective of follower '"
                        + problem.followers().get(f).name()
                        + "' has no limit, so that it has no optimum to take. Bound its columns, or check its signs.");
            }
        }
        return RawAnswer.without(BilevelStatus.INFEASIBLE, answer.nodes(),
                "The rows can be satisfied, but not by the optima of the followers: wherever each follower does its"
                        + " best, some row of the leader is broken.");
    }

    static String ofUnbounded(BilevelProblem problem) {
        return "The leader's objective has no limit: there are decisions, with optimal responses, that are arbitrarily "
                + (problem.highPoint().sense().sign() > 0 ? "low." : "high.") + " Bound the leader's columns.";
    }
}
