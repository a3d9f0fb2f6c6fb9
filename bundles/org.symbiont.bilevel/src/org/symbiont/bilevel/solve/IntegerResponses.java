// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.kkt.KktSystem;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.Values;

/** What the tree needs where followers have integer columns: to judge points, and to find good ones. */
final class IntegerResponses {
    private final BilevelProblem problem;
    private final Responses responses;
    private final BetterResponse better;
    private final OptimisticChoice choice;

    IntegerResponses(Workbench workbench, BilevelProblem problem, KktSystem kkt, Responses responses) {
        this.problem = problem;
        this.responses = responses;
        var linking = new ArrayList<Linking>();
        for (int f = 0; f < problem.followers().size(); f++) {
            linking.add(new Linking(problem, f));
        }
        better = new BetterResponse(workbench, problem, kkt, responses, linking);
        choice = new OptimisticChoice(workbench, problem, responses, linking);
    }

    Verdict judge(LpProblem root, LpProblem part, Values columns) {
        var point = HighPoints.rounded(problem, columns);
        var answers = new ArrayList<LpSolution>();
        for (int f = 0; f < problem.followers().size(); f++) {
            answers.add(responses.of(f, point));
        }
        return better.judge(root, part, columns, answers);
    }

    /** A point of the high-point problem with the decision of this one, {@code null} if there is none. */
    @Nullable
    LpSolution pointFrom(Values columns) {
        var point = HighPoints.rounded(problem, columns);
        List<LpSolution> answers = responses.all(point);
        return answers == null ? null : choice.at(point, answers);
    }
}
