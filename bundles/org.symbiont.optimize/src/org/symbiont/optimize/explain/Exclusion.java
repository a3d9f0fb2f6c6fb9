// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.explain;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.symbiont.lp.conflict.Conflict;
import org.symbiont.lp.conflict.ConflictPart;
import org.symbiont.lp.conflict.ConflictSearch;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.problem.ColumnFamily;
import org.symbiont.optimize.problem.PlanProblem;

/** Names a few demands of an infeasible problem that exclude each other; without any one of them the others could be kept to. */
public final class Exclusion {
    /** The search takes many small runs: a larger problem would keep its user waiting. */
    private static final int LARGEST = 50_000;
    private static final long LONGEST_NANOS = 10_000_000_000L;
    private static final int MOST = 8;

    private final RowWords words;
    private final LpSolver solver;
    private final SolveOptions options;
    private final SolveControl control;

    public Exclusion(RowWords words, LpSolver solver, SolveOptions options, SolveControl control) {
        this.words = words;
        this.solver = solver;
        this.options = options;
        this.control = control;
    }

    /** A sentence that names the demands; empty where the search is too long or finds none. */
    public String explain(PlanProblem plan) {
        if (plan.problem().rows() > LARGEST) {
            return "";
        }
        long end = System.nanoTime() + LONGEST_NANOS;
        SolveControl hurried = () -> control.isCancelled() || System.nanoTime() - end > 0;
        return new ConflictSearch(solver, options, hurried).find(plan.problem()).filter(Conflict::isMinimal)
                .map(conflict -> tell(plan, conflict)).orElse("");
    }

    private String tell(PlanProblem plan, Conflict conflict) {
        var demands = new LinkedHashSet<String>();
        for (var part : conflict.parts()) {
            switch (part) {
                case ConflictPart.Row row -> demands.add(words.named(plan, row.row()));
                case ConflictPart.Lower lower -> addBound(plan, lower.column(), demands);
                case ConflictPart.Upper upper -> addBound(plan, upper.column(), demands);
            }
        }
        return demands.isEmpty()
                ? ""
                : "These exclude each other: " + demands.stream().limit(MOST).collect(Collectors.joining(", "))
                        + (demands.size() > MOST ? " and " + (demands.size() - MOST) + " more" : "") + ".";
    }

    /** That amounts are not below zero goes without saying. */
    private static void addBound(PlanProblem plan, int column, Set<String> demands) {
        var blocks = plan.draft().columnBlocks();
        int block = blocks.blockOf(column);
        String name = ModelNames.of(blocks.element(block));
        if (blocks.family(block) == ColumnFamily.LEVEL) {
            demands.add("the size of " + name);
        } else if (blocks.family(block) == ColumnFamily.CAPACITY) {
            demands.add("the range of capacities of " + name);
        }
    }
}
