// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Basis;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.StopReason;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.RunWatch;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.lp.solver.SolveProgress;

/** Solves the many small problems of one run within its time, and hears the caller. */
final class Workbench {
    private final LpSolver solver;
    private final BilevelOptions options;
    private final RunWatch watch;
    private final Set<String> used = new LinkedHashSet<>();
    private long iterations;

    Workbench(LpSolver solver, BilevelOptions options, SolveControl control) {
        this.solver = solver;
        this.options = options;
        watch = new RunWatch(options.forSolver(options.timeLimit()), control);
    }

    BilevelOptions options() {
        return options;
    }

    LpSolver solver() {
        return solver;
    }

    /** Who solved so far; where the solver asks others, those that it asked. */
    String solvedBy() {
        return used.isEmpty() ? solver.id() : String.join(", ", used);
    }

    boolean mustStop() {
        return watch.mustStop();
    }

    @Nullable
    StopReason stopReason() {
        return watch.stopReason();
    }

    double seconds() {
        return watch.seconds();
    }

    void rethrow() {
        watch.rethrow();
    }

    void report(long nodes, double incumbent, double bound) {
        watch.report(new SolveProgress(solver.id(), seconds(), iterations, nodes, incumbent, bound));
    }

    LpSolution solve(LpProblem problem) {
        return solve(problem, null);
    }

    LpSolution solve(LpProblem problem, @Nullable Basis start) {
        return run(problem, options.forSolver(remaining()).withWarmStart(start));
    }

    /** Solves to the last digit that the solver has: what followers answer is held against a tolerance. */
    LpSolution solveExactly(LpProblem problem) {
        return run(problem, options.forSolver(remaining()).withRelativeGap(1e-9).withAbsoluteGap(1e-9));
    }

    private LpSolution run(LpProblem problem, SolveOptions how) {
        var solution = solver.solve(problem, how, watch::mustStop);
        iterations += solution.statistics().iterations();
        used.add(solution.solver().id());
        return solution;
    }

    /** So much time, or what is left of the run's if that is less. */
    Duration atMost(Duration longest) {
        var left = remaining();
        return left == null || left.compareTo(longest) > 0 ? longest : left;
    }

    /** What is left of the time; a moment if nothing is, for the solver wants a positive limit. */
    private @Nullable Duration remaining() {
        var limit = options.timeLimit();
        if (limit == null) {
            return null;
        }
        var left = limit.minusNanos((long) (seconds() * 1e9));
        return left.toMillis() > 0 ? left : Duration.ofMillis(1);
    }
}
