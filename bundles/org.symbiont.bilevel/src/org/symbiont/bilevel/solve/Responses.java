// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.FollowerProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.Values;

/** Solves each follower at a decision of the leader's. */
final class Responses {
    private final Workbench workbench;
    private final BilevelProblem problem;
    private final List<FollowerProblem> views = new ArrayList<>();

    Responses(Workbench workbench, BilevelProblem problem) {
        this.workbench = workbench;
        this.problem = problem;
        for (int f = 0; f < problem.followers().size(); f++) {
            views.add(new FollowerProblem(problem, f));
        }
    }

    FollowerProblem view(int follower) {
        return views.get(follower);
    }

    /** The follower's optimum at this point. */
    LpSolution of(int follower, Values point) {
        return workbench.solveExactly(views.get(follower).at(point));
    }

    /** All followers' optima at this point; {@code null} if one has none. */
    @Nullable
    List<LpSolution> all(Values point) {
        var answers = new ArrayList<LpSolution>();
        for (int f = 0; f < views.size(); f++) {
            var answer = of(f, point);
            if (answer.status() != SolveStatus.OPTIMAL) {
                return null;
            }
            answers.add(answer);
        }
        return answers;
    }

    /** By how much the follower's optimum is better than what it does at this point. */
    FollowerCheck check(int follower, Values point) {
        var answer = of(follower, point);
        var own = problem.followers().get(follower);
        double objective = views.get(follower).objective(point);
        if (answer.status() != SolveStatus.OPTIMAL) {
            return new FollowerCheck(own.name(), objective, Double.NaN, Double.POSITIVE_INFINITY, 0);
        }
        return check(follower, objective, answer);
    }

    FollowerCheck check(int follower, double objective, LpSolution answer) {
        var own = problem.followers().get(follower);
        double best = answer.objective();
        double allowed = workbench.options().regretTolerance() * Math.max(1.0, Math.abs(best));
        return new FollowerCheck(own.name(), objective, best, Math.max(0, own.sense().sign() * (objective - best)),
                allowed);
    }
}
