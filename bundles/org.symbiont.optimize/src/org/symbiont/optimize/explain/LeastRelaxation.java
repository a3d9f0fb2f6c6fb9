// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.symbiont.lp.problem.LpBuilder;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.problem.PlanProblem;
import org.symbiont.optimize.problem.RowFamily;

/**
 * Finds the least that would have to give way so that there is a plan: an elastic program (Chinneck 2008, Feasibility and
 * Infeasibility in Optimization, chapter 6). Either more of a resource is there, or less of it, than there is, at the dearest price
 * that a market has for it; or demands are weaker, each at a cost by its share of the demand, so that tonnes and megawatt hours
 * weigh alike.
 */
final class LeastRelaxation {
    private static final double NOTICED = 1e-6;

    private final CompiledCluster cluster;
    private final LpSolver solver;
    private final SolveOptions options;
    private final SolveControl control;

    LeastRelaxation(CompiledCluster cluster, LpSolver solver, SolveOptions options, SolveControl control) {
        this.cluster = cluster;
        this.solver = solver;
        this.options = options.withDuals(false);
        this.control = control;
    }

    /** What may give way. */
    enum What {
        /** Balances: as if more or less of a resource were there. */
        RESOURCES,
        /** Limits, ranges, capacities. */
        DEMANDS
    }

    /**
     * A row that gives way.
     *
     * @param amount above zero as if there were more of the row's left side than there is, below zero as if there were less
     * @param cost by which it was weighed
     */
    record GivesWay(int row, double amount, double cost) {}

    /** The rows that give way, dearest first; empty where nothing of this kind makes a plan possible. */
    List<GivesWay> find(PlanProblem plan, What what) {
        var elastic = new ArrayList<Elastic>();
        var solution = solve(plan, what, elastic);
        var found = new ArrayList<GivesWay>();
        if (solution.status().hasPoint()) {
            for (var each : elastic) {
                double cost = solution.value(each.column()) * each.weight();
                if (cost > NOTICED) {
                    found.add(new GivesWay(each.row(), each.sign() * solution.value(each.column()), cost));
                }
            }
        }
        found.sort(Comparator.comparingDouble((GivesWay each) -> -each.cost()).thenComparingInt(GivesWay::row));
        return List.copyOf(found);
    }

    private record Elastic(int row, int column, int sign, double weight) {}

    private LpSolution solve(PlanProblem plan, What what, List<Elastic> elastic) {
        var problem = plan.problem();
        var lp = copy(problem);
        for (int row = 0; row < problem.rows(); row++) {
            var family = plan.rowFamily(row);
            boolean givesWay = what == What.DEMANDS
                    ? family.isLimit()
                    : family == RowFamily.SITE_BALANCE || family == RowFamily.STORE;
            if (givesWay) {
                double weight = what == What.DEMANDS ? share(problem, row) : price(plan, row);
                addElastic(problem, lp, row, weight, elastic);
            }
        }
        return solver.solve(lp.build(), options, control);
    }

    private static void addElastic(LpProblem problem, LpBuilder lp, int row, double weight, List<Elastic> elastic) {
        if (problem.rowLower(row) > Double.NEGATIVE_INFINITY) {
            int column = lp.column(0, Double.POSITIVE_INFINITY, weight);
            lp.coefficient(row, column, 1);
            elastic.add(new Elastic(row, column, 1, weight));
        }
        if (problem.rowUpper(row) < Double.POSITIVE_INFINITY) {
            int column = lp.column(0, Double.POSITIVE_INFINITY, weight);
            lp.coefficient(row, column, -1);
            elastic.add(new Elastic(row, column, -1, weight));
        }
    }

    private static double share(LpProblem problem, int row) {
        double lower = Double.isInfinite(problem.rowLower(row)) ? 0 : Math.abs(problem.rowLower(row));
        double upper = Double.isInfinite(problem.rowUpper(row)) ? 0 : Math.abs(problem.rowUpper(row));
        return 1 / Math.max(1, Math.max(lower, upper));
    }

    /** The dearest price that a market has for the resource of a balance; what nobody trades weighs as one. */
    private double price(PlanProblem plan, int row) {
        var blocks = plan.draft().rowBlocks();
        double price = 0;
        for (int trade : cluster.tradesOf()[blocks.detail(blocks.blockOf(row))]) {
            var prices = cluster.trades().get(trade).price();
            price = Math.max(price, Math.max(Math.abs(prices.least()), Math.abs(prices.greatest())));
        }
        return price > 0 ? price : 1;
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
