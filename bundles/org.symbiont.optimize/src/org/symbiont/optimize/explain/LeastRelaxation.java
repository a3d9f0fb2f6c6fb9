// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.symbiont.lp.problem.LpBuilder;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.optimize.problem.PlanProblem;
import org.symbiont.optimize.problem.RowFamily;

/**
 * Finds out why no plan keeps all limits: the least that would have to give way. Each limit may be broken at a cost (each by its share of the
 * limit, so that tonnes and megawatt hours weigh alike), and the sum of the costs is minimised: an elastic program (Chinneck 2008, Feasibility and
 * Infeasibility in Optimization, chapter 6). Where no limit can help, balances may be broken too, so that one sees what is short.
 */
public final class LeastRelaxation {
    private static final double NOTICED = 1e-6;
    private static final int MOST = 3;

    private final RowWords words;
    private final LpSolver solver;
    private final SolveOptions options;
    private final SolveControl control;

    public LeastRelaxation(RowWords words, LpSolver solver, SolveOptions options, SolveControl control) {
        this.words = words;
        this.solver = solver;
        this.options = options.withDuals(false);
        this.control = control;
    }

    /** Sentences that name what would have to give way; empty where nothing was found. */
    public String explain(PlanProblem plan) {
        String limits = explain(plan, false);
        return limits.isEmpty() ? explain(plan, true) : limits;
    }

    /** A row that gives way: by how much, and whether upwards, as if there were more than there is. */
    private record Relaxed(int row, double amount, double weight) {}

    private String explain(PlanProblem plan, boolean balancesToo) {
        var problem = plan.problem();
        var elastic = new ArrayList<int[]>();
        var solution = solve(plan, balancesToo, elastic);
        if (!solution.status().hasPoint()) {
            return "";
        }
        var relaxed = new ArrayList<Relaxed>();
        for (var each : elastic) {
            double amount = solution.value(each[1]);
            double weight = weight(problem, each[0]);
            if (amount * weight > NOTICED) {
                relaxed.add(new Relaxed(each[0], each[2] * amount, weight));
            }
        }
        relaxed.sort(Comparator.comparingDouble((Relaxed each) -> -Math.abs(each.amount()) * each.weight())
                .thenComparingInt(Relaxed::row));
        String told = relaxed.stream().limit(MOST).map(each -> words.relaxed(plan, each.row(), each.amount()))
                .collect(Collectors.joining("; "));
        return relaxed.isEmpty()
                ? ""
                : "It would need at least: " + told
                        + (relaxed.size() > MOST ? "; and " + (relaxed.size() - MOST) + " more" : "") + ".";
    }

    /** @param elastic takes row, column and direction of each way in which a row may give way */
    private LpSolution solve(PlanProblem plan, boolean balancesToo, List<int[]> elastic) {
        var problem = plan.problem();
        var lp = copy(problem);
        for (int row = 0; row < problem.rows(); row++) {
            var family = plan.rowFamily(row);
            if (family.isLimit() || balancesToo && (family == RowFamily.SITE_BALANCE || family == RowFamily.STORE)) {
                addElastic(problem, lp, row, elastic);
            }
        }
        return solver.solve(lp.build(), options, control);
    }

    private static void addElastic(LpProblem problem, LpBuilder lp, int row, List<int[]> elastic) {
        double weight = weight(problem, row);
        if (problem.rowLower(row) > Double.NEGATIVE_INFINITY) {
            int column = lp.column(0, Double.POSITIVE_INFINITY, weight);
            lp.coefficient(row, column, 1);
            elastic.add(new int[]{row, column, 1});
        }
        if (problem.rowUpper(row) < Double.POSITIVE_INFINITY) {
            int column = lp.column(0, Double.POSITIVE_INFINITY, weight);
            lp.coefficient(row, column, -1);
            elastic.add(new int[]{row, column, -1});
        }
    }

    private static double weight(LpProblem problem, int row) {
        double lower = Double.isInfinite(problem.rowLower(row)) ? 0 : Math.abs(problem.rowLower(row));
        double upper = Double.isInfinite(problem.rowUpper(row)) ? 0 : Math.abs(problem.rowUpper(row));
        return 1 / Math.max(1, Math.max(lower, upper));
    }

    /** The same problem without its objective. */
    private static LpBuilder copy(LpProblem problem) {
        var lp = LpProblem.builder().sense(Sense.MINIMIZE);
        for (int row = 0; row < problem.rows(); row++) {
            lp.row(problem.rowLower(row), problem.rowUpper(row));
        }
        for (int column = 0; column < problem.columns(); column++) {
            lp.column(problem.lower(column), problem.upper(column), 0, problem.kind(column));
            for (int entry = problem.start(column); entry < problem.start(column + 1); entry++) {
                lp.coefficient(problem.rowIndex(entry), column, problem.value(entry));
            }
        }
        return lp;
    }
}
