// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.kkt.Complementarity;
import org.symbiont.bilevel.kkt.KktSystem;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.Values;

/**
 * Finds good points early: lets the followers respond to the leader's decision of a relaxation, fixes which sides of the
 * pairs are zero as in that response, and lets the leader optimise within that piece.
 */
final class ResponsePattern {
    private static final double ZERO = 1e-9;

    private final BilevelProblem problem;
    private final KktSystem kkt;
    private final Responses responses;
    private final Workbench workbench;
    private final int[] integers;

    ResponsePattern(Workbench workbench, BilevelProblem problem, KktSystem kkt, Responses responses, int[] integers) {
        this.workbench = workbench;
        this.problem = problem;
        this.kkt = kkt;
        this.responses = responses;
        this.integers = integers;
    }

    /** A point of the single-level problem, {@code null} if this decision leads to none. */
    @Nullable
    LpSolution pointFrom(LpProblem root, Values relaxed) {
        var answers = responses.all(HighPoints.rounded(problem, relaxed));
        if (answers == null) {
            return null;
        }
        var rowPrices = new double[problem.highPoint().rows()];
        var columnPrices = new double[problem.highPoint().columns()];
        for (int f = 0; f < answers.size(); f++) {
            collect(f, answers.get(f), rowPrices, columnPrices);
        }
        var change = root.change();
        for (int column : integers) {
            double value = Math.rint(relaxed.get(column));
            change.bounds(column, value, value);
        }
        for (Complementarity pair : kkt.pairs()) {
            double price = (pair.side().isRow() ? rowPrices : columnPrices)[pair.index()];
            int zero = pair.side().sign() * price > ZERO ? pair.slack() : pair.dual();
            change.bounds(zero, 0, 0);
        }
        var answer = workbench.solve(change.build());
        return answer.status() == SolveStatus.OPTIMAL ? answer : null;
    }

    /** Marginal values as of a minimum, where the high-point problem has its rows and columns. */
    private void collect(int f, LpSolution answer, double[] rowPrices, double[] columnPrices) {
        var follower = problem.followers().get(f);
        var duals = answer.duals();
        if (duals == null) {
            return;
        }
        int sign = follower.sense().sign();
        for (int k = 0; k < follower.rows(); k++) {
            rowPrices[follower.row(k)] = sign * duals.rows().get(k);
        }
        for (int k = 0; k < follower.columns(); k++) {
            columnPrices[follower.column(k)] = sign * duals.columns().get(k);
        }
    }
}
