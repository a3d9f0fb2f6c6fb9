// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.symbiont.lp.problem.LpProblem;

/**
 * Whom to ask, in which order, and why. The limits come from measurements (docs/performance.md): lp_solve is as quick
 * as any on small LPs and starts fastest, falls behind by 50 times at 10 000 columns, and proves little beyond some
 * dozens of on/off decisions; it and SCIP know special ordered sets, HiGHS does not.
 */
final class SolverOrder {
    /** Rows and columns together, up to which lp_solve is asked first. */
    static final int SMALL_SIZE = 2_000;

    /** Integer and semi-continuous columns, up to which lp_solve is asked first. */
    static final int FEW_DECISIONS = 50;

    /** Special ordered sets, up to which lp_solve is asked first. */
    static final int FEW_SETS = 20;

    private static final List<String> FOR_SMALL = List.of("lp_solve", "highs", "scip");
    private static final List<String> FOR_LARGE = List.of("highs", "scip", "lp_solve");
    private static final List<String> FOR_MANY_SETS = List.of("scip", "lp_solve", "highs");

    private SolverOrder() {}

    /**
     * A solver to ask.
     *
     * @param why the reason for asking it first
     */
    record Choice(LpSolver solver, String why) {}

    /** The available solvers that can do what the problem needs, the best first. */
    static List<Choice> of(List<LpSolver> solvers, LpProblem problem, SolveOptions options) {
        var needed = Requirements.of(problem);
        var able = new ArrayList<LpSolver>();
        for (var solver : solvers) {
            if (solver.availability().isAvailable() && solver.capabilities().containsAll(needed)) {
                able.add(solver);
            }
        }
        var rule = Rule.of(problem, options);
        able.sort(Comparator.comparingInt((LpSolver solver) -> rank(rule.order(), solver)).thenComparing(LpSolver::id));
        return able.stream().map(solver -> new Choice(solver, why(rule, solver, able.size()))).toList();
    }

    private static int rank(List<String> order, LpSolver solver) {
        int rank = order.indexOf(solver.id());
        return rank < 0 ? order.size() : rank;
    }

    private static String why(Rule rule, LpSolver solver, int able) {
        if (able == 1) {
            return "the only solver here that can do it";
        }
        return rule.order().getFirst().equals(solver.id()) ? rule.why() : "the next best for this problem";
    }

    private record Rule(List<String> order, String why) {
        static Rule of(LpProblem problem, SolveOptions options) {
            int size = problem.rows() + problem.columns();
            if (!problem.sosSets().isEmpty()) {
                int sets = problem.sosSets().size();
                return sets <= FEW_SETS
                        ? new Rule(FOR_SMALL, sets + " special ordered sets are few")
                        : new Rule(FOR_MANY_SETS, sets + " special ordered sets are many");
            }
            if (size > SMALL_SIZE) {
                return new Rule(FOR_LARGE, size + " rows and columns are many");
            }
            if (problem.discreteColumns() > FEW_DECISIONS) {
                return new Rule(FOR_LARGE, problem.discreteColumns() + " integer or semi-continuous columns are many");
            }
            return options.wantsRanges()
                    ? new Rule(FOR_LARGE, "it knows all sensitivity ranges")
                    : new Rule(FOR_SMALL, "the problem is small");
        }
    }
}
