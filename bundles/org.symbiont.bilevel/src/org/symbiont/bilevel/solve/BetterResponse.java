// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.List;

import org.symbiont.bilevel.kkt.KktSystem;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.Values;

/**
 * Integer followers have no optimality conditions, so their responses are checked by solving them. A better response y' that
 * stays feasible throughout a part of the tree gives the row {@code f(x, y) <= f(x, y')} for that part (as in Xu and Wang
 * 2014 and, as intersection cuts, Fischetti et al. 2018). Where it does not, or where prices make {@code f(x, y)}
 * bilinear, the part is divided first.
 */
final class BetterResponse {
    private static final double FEASIBILITY = 1e-9;

    private final BilevelProblem problem;
    private final KktSystem kkt;
    private final Responses responses;
    private final Workbench workbench;
    private final List<Linking> linking;

    BetterResponse(Workbench workbench, BilevelProblem problem, KktSystem kkt, Responses responses,
            List<Linking> linking) {
        this.workbench = workbench;
        this.problem = problem;
        this.kkt = kkt;
        this.responses = responses;
        this.linking = linking;
    }

    /**
     * Judges a point.
     *
     * @param root whole problem
     * @param part the part of the tree in which the point lies
     */
    Verdict judge(LpProblem root, LpProblem part, Values columns, List<LpSolution> answers) {
        var point = HighPoints.rounded(problem, columns);
        for (int f = 0; f < problem.followers().size(); f++) {
            var answer = answers.get(f);
            if (answer.status() != SolveStatus.OPTIMAL) {
                return workbench.mustStop()
                        ? new Verdict.Stopped()
                        : new Verdict.Unsettled("Follower '" + problem.followers().get(f).name()
                                + "' could not be solved: it is " + answer.status() + ".");
            }
            double objective = responses.view(f).objective(point);
            var check = responses.check(f, objective, answer);
            if (!check.holds()) {
                return against(f, root, part, point, answer);
            }
        }
        return new Verdict.Accepted();
    }

    private Verdict against(int f, LpProblem root, LpProblem part, Values point, LpSolution answer) {
        var better = new double[problem.followers().get(f).columns()];
        for (int k = 0; k < better.length; k++) {
            better[k] = problem.highPoint().kind(problem.followers().get(f).column(k)).isInteger()
                    ? Math.rint(answer.value(k))
                    : answer.value(k);
        }
        if (!linking.get(f).isPriced()) {
            if (staysFeasible(f, root, better)) {
                return new Verdict.Cut(new OptimalityRow(problem, kkt, f).ofCosts(better, true));
            }
            if (staysFeasible(f, part, better)) {
                return new Verdict.Cut(new OptimalityRow(problem, kkt, f).ofCosts(better, false));
            }
            return split(f, part, point, linking.get(f).inRows());
        }
        var own = problem.followers().get(f);
        for (int k = 0; k < own.columns(); k++) {
            int column = own.column(k);
            if (problem.highPoint().kind(column).isInteger() && part.lower(column) < part.upper(column)) {
                return new Verdict.Split(column, Math.rint(point.get(column)));
            }
        }
        var open = split(f, part, point, linking.get(f).inRows());
        return open instanceof Verdict.Split || isAnyOpen(part, linking.get(f).inRows())
                ? open
                : new Verdict.Cut(new OptimalityRow(problem, kkt, f).ofPrices(part, better));
    }

    private Verdict split(int f, LpProblem part, Values point, int[] columns) {
        for (int column : columns) {
            if (part.lower(column) < part.upper(column) && problem.highPoint().kind(column).isInteger()) {
                return new Verdict.Split(column, Math.rint(point.get(column)));
            }
        }
        for (int column : columns) {
            if (part.lower(column) < part.upper(column)) {
                return new Verdict.Unsettled("The leader's continuous column '" + part.columnName(column)
                        + "' stands in the rows of follower '" + problem.followers().get(f).name()
                        + "', which has integer columns: its optimum may jump there. Make the column integer, or the"
                        + " follower's columns continuous.");
            }
        }
        return new Verdict.Unsettled("Follower '" + problem.followers().get(f).name()
                + "' has a better response that breaks its rows by rounding.");
    }

    private static boolean isAnyOpen(LpProblem part, int[] columns) {
        for (int column : columns) {
            if (part.lower(column) < part.upper(column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the response keeps the follower's rows for all values that the leader's columns may take in the part. */
    private boolean staysFeasible(int f, LpProblem part, double[] better) {
        var all = problem.highPoint();
        var least = new double[all.rows()];
        var most = new double[all.rows()];
        var size = new double[all.rows()];
        var values = new double[all.columns()];
        for (int k = 0; k < better.length; k++) {
            values[problem.followers().get(f).column(k)] = better[k];
        }
        for (int column = 0; column < all.columns(); column++) {
            int owner = problem.ownerOfColumn(column);
            double lower = owner == BilevelProblem.LEADER ? part.lower(column) : values[column];
            double upper = owner == BilevelProblem.LEADER ? part.upper(column) : values[column];
            for (int entry = all.start(column); entry < all.start(column + 1); entry++) {
                int row = all.rowIndex(entry);
                if (problem.ownerOfRow(row) == f) {
                    double value = all.value(entry);
                    least[row] += value > 0 ? value * lower : value * upper;
                    most[row] += value > 0 ? value * upper : value * lower;
                    size[row] = Math.max(size[row], Math.abs(value * values[column]));
                }
            }
        }
        for (int row = 0; row < all.rows(); row++) {
            double allowed = FEASIBILITY * Math.max(1.0, size[row]);
            if (problem.ownerOfRow(row) == f
                    && !(least[row] >= all.rowLower(row) - allowed && most[row] <= all.rowUpper(row) + allowed)) {
                return false;
            }
        }
        return true;
    }
}
