// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import java.lang.foreign.Arena;

import org.symbiont.lp.foreign.NativeCallException;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.Point;
import org.symbiont.lp.solution.SolveStatistics;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.SolverInfo;
import org.symbiont.lp.solution.StopReason;
import org.symbiont.lp.solver.Ending;
import org.symbiont.lp.solver.RunWatch;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;

/** One run of lp_solve: hand over, solve, read back. */
final class LpSolveRun {
    private static final int PRESOLVE_DUALS = 1 << 19;
    private static final int PRESOLVE_SENSITIVITY = 1 << 20;

    private final LpSolveLibrary library;
    private final LpProblem problem;
    private final SolveOptions options;
    private final RunWatch watch;
    private final Callbacks callbacks;
    private final SolverInfo info;

    LpSolveRun(LpSolveLibrary library, LpProblem problem, SolveOptions options, SolveControl control) {
        this.library = library;
        this.problem = problem;
        this.options = options;
        watch = new RunWatch(options, control);
        callbacks = new Callbacks(library.run(), problem, watch);
        info = new SolverInfo(LpSolveBackend.ID, library.version());
    }

    LpSolution solution() {
        try (var arena = Arena.ofConfined(); var model = NativeModel.of(library, problem)) {
            configure(model, arena);
            double handedOver = watch.seconds();
            int code = library.run().solve(model.address());
            double solved = watch.seconds();
            watch.rethrow();
            var solution = read(model, code, arena);
            var statistics = new SolveStatistics(ending(code).stopReason(watch.stopReason()), handedOver,
                    solved - handedOver,
                    watch.seconds() - solved, library.run().getTotalIter(model.address()),
                    problem.isDiscrete() ? library.run().getTotalNodes(model.address()) : 0);
            return solution.withStatistics(statistics);
        } catch (NativeCallException failure) {
            return LpSolution.without(SolveStatus.FAILED, info, SolveStatistics.none(StopReason.FAILURE),
                    failure.getMessage());
        }
    }

    private void configure(NativeModel model, Arena arena) {
        var functions = library.run();
        var lp = model.address();
        functions.setMipGap(lp, true, options.absoluteGap());
        functions.setMipGap(lp, false, options.relativeGap());
        int duals = options.wantsDuals() ? PRESOLVE_DUALS : 0;
        int ranges = options.wantsRanges() ? PRESOLVE_SENSITIVITY : 0;
        functions.setPresolve(lp, duals | ranges, 0);
        callbacks.attach(lp, arena);
        var start = options.warmStart();
        if (start != null) {
            new NativeBasis(functions, problem).set(lp, start, arena);
        }
    }

    private LpSolution read(NativeModel model, int code, Arena arena) {
        var ending = ending(code);
        var status = ending.status(ending == Ending.FEASIBLE, watch.stopReason());
        if (!status.hasPoint()) {
            return LpSolution.without(status, info, SolveStatistics.none(StopReason.FINISHED),
                    StatusCode.explanation(code));
        }
        var reader = new SolutionReader(library.run(), problem, model.address(), arena);
        var point = reader.point();
        if (isInfinite(point)) {
            // What lp_solve calls optimal where no row holds a column back.
            return LpSolution.without(SolveStatus.UNBOUNDED, info, SolveStatistics.none(StopReason.FINISHED),
                    StatusCode.explanation(StatusCode.UNBOUNDED));
        }
        var solution = LpSolution.at(status, point, bound(status, point.objective()), info,
                SolveStatistics.none(StopReason.FINISHED));
        if (problem.isDiscrete() || status != SolveStatus.OPTIMAL) {
            return solution;
        }
        var basis = new NativeBasis(library.run(), problem).get(model.address(), arena);
        return solution.withBasis(basis).withDuals(options.wantsDuals() ? reader.duals() : null)
                .withRanges(options.wantsRanges() && basis != null ? reader.ranges(basis) : null);
    }

    private Ending ending(int code) {
        return StatusCode.ending(code, watch.stopReason() != null);
    }

    private static boolean isInfinite(Point point) {
        for (int column = 0; column < point.columns().size(); column++) {
            if (Double.isInfinite(point.columns().get(column))) {
                return true;
            }
        }
        return false;
    }

    /**
     * lp_solve does not tell its bound. When done it has cut off all that is better by more than the gap; else the
     * first relaxation holds.
     */
    private double bound(SolveStatus status, double objective) {
        if (!problem.isDiscrete() || status != SolveStatus.OPTIMAL) {
            return status == SolveStatus.OPTIMAL ? objective : callbacks.relaxation();
        }
        int sign = problem.sense().sign();
        double gap = Math.max(options.absoluteGap(), options.relativeGap() * Math.max(1.0, Math.abs(objective)));
        double proven = sign * objective - gap;
        double relaxed = Double.isNaN(callbacks.relaxation()) ? proven : sign * callbacks.relaxation();
        return sign * Math.min(sign * objective, Math.max(proven, relaxed));
    }
}
