// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.explain;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.problem.ColumnFamily;
import org.symbiont.optimize.problem.PlanProblem;

/**
 * Finds what grows without end in an unbounded problem: it is solved once more with far limits on all that has none, and what reaches them is
 * told.
 */
public final class EndlessGain {
    /** Farther than any plan goes, and near enough for a solver's arithmetic. */
    private static final double FAR = 1e8;
    private static final double NEARLY = 0.99 * FAR;
    private static final int MOST = 5;

    private final CompiledCluster cluster;
    private final LpSolver solver;
    private final SolveOptions options;
    private final SolveControl control;

    public EndlessGain(CompiledCluster cluster, LpSolver solver, SolveOptions options, SolveControl control) {
        this.cluster = cluster;
        this.solver = solver;
        this.options = options.withDuals(false);
        this.control = control;
    }

    /** A sentence that names what grows; empty where the problem is not unbounded after all. */
    public String explain(PlanProblem plan) {
        var problem = plan.problem();
        var change = problem.change();
        for (int column = 0; column < problem.columns(); column++) {
            if (problem.upper(column) == Double.POSITIVE_INFINITY) {
                change.bounds(column, problem.lower(column), FAR);
            }
        }
        var solution = solver.solve(change.build(), options, control);
        if (!solution.status().hasPoint()) {
            return "";
        }
        var growing = new LinkedHashSet<String>();
        for (int column = 0; column < problem.columns(); column++) {
            if (problem.upper(column) == Double.POSITIVE_INFINITY && solution.value(column) > NEARLY) {
                add(plan, column, growing);
            }
        }
        return growing.isEmpty()
                ? ""
                : "What grows: " + growing.stream().limit(MOST).collect(Collectors.joining(", "))
                        + ". Maybe a unit has no 'runs', or a market buys for more than it sells: limit one of them.";
    }

    private void add(PlanProblem plan, int column, Set<String> growing) {
        var blocks = plan.draft().columnBlocks();
        int block = blocks.blockOf(column);
        String name = ModelNames.of(blocks.element(block));
        switch (blocks.family(block)) {
            case ACTIVITY -> growing.add("the activity of " + name);
            case BUY, SELL, DISPOSE -> growing.add("what " + name + verb(blocks.family(block)) + " of "
                    + cluster.resources().get(cluster.trades().get(blocks.detail(block)).resource()).name());
            case SENT -> growing.add("what goes through " + name);
            default -> {
                // The rest follows from these.
            }
        }
    }

    private static String verb(ColumnFamily family) {
        return switch (family) {
            case BUY -> " buys";
            case SELL -> " sells";
            default -> " disposes";
        };
    }
}
