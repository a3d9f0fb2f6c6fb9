// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Basis;
import org.symbiont.lp.solution.LpSolution;

/** Starts each run from the basis of the one before, unless the caller names another. */
final class WarmSession implements SolverSession {
    private final Solving solving;
    private @Nullable Basis last;

    /** One run. */
    @FunctionalInterface
    interface Solving {
        LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control);
    }

    WarmSession(Solving solving) {
        this.solving = solving;
    }

    @Override
    public LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control) {
        var start = options.warmStart() == null ? last : options.warmStart();
        var solution = solving.solve(problem, options.withWarmStart(start), control);
        last = solution.basis() == null ? last : solution.basis();
        return solution;
    }

    @Override
    public void close() {
        last = null;
    }
}
