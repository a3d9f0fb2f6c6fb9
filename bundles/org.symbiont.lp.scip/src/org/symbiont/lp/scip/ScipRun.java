// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.scip;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

import org.symbiont.lp.check.Activities;
import org.symbiont.lp.check.DualCheck;
import org.symbiont.lp.foreign.NativeCallException;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Duals;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.Point;
import org.symbiont.lp.solution.SolveStatistics;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.SolverInfo;
import org.symbiont.lp.solution.StopReason;
import org.symbiont.lp.solution.Values;
import org.symbiont.lp.solver.RunWatch;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;

/** One run of SCIP: hand over, solve, read back. */
final class ScipRun {
    private static final int OFF = 3;
    private static final int QUIET = 1;

    /** A tenth of SCIP's default, so that points pass the check, whose tolerance that default is. */
    private static final double FEASIBILITY = 1e-7;

    private final ScipLibrary library;
    private final LpProblem problem;
    private final SolveOptions options;
    private final RunWatch watch;
    private final SolverInfo info;

    ScipRun(ScipLibrary library, LpProblem problem, SolveOptions options, SolveControl control) {
        this.library = library;
        this.problem = problem;
        this.options = options;
        watch = new RunWatch(options, control);
        info = new SolverInfo(ScipBackend.ID, library.version());
    }

    LpSolution solution() {
        try (var model = NativeModel.of(library, problem)) {
            var scip = model.address();
            configure(scip);
            double handedOver = watch.seconds();
            solve(scip);
            double solved = watch.seconds();
            watch.rethrow();
            var solution = read(model);
            int code = library.run().getStatus(scip);
            return solution
                    .withStatistics(
                            new SolveStatistics(StatusCode.ending(code).stopReason(watch.stopReason()), handedOver,
                                    solved - handedOver, watch.seconds() - solved, library.run().getNLPIterations(scip),
                                    problem.isDiscrete() ? library.run().getNNodes(scip) : 0));
        } catch (NativeCallException failure) {
            return LpSolution.without(SolveStatus.FAILED, info, SolveStatistics.none(StopReason.FAILURE),
                    failure.getMessage());
        }
    }

    private void solve(MemorySegment scip) {
        try (var _ = new Interrupter(library.run(), scip, watch)) {
            NativeModel.okay(library.run().solve(scip), "SCIPsolve");
        }
    }

    private void configure(MemorySegment scip) {
        try (var arena = Arena.ofConfined()) {
            var run = library.run();
            NativeModel.okay(run.setBoolParam(scip, arena.allocateFrom("misc/catchctrlc"), 0), "SCIPsetBoolParam");
            NativeModel.okay(run.setIntParam(scip, arena.allocateFrom("display/verblevel"), 0), "SCIPsetIntParam");
            real(scip, arena, "numerics/feastol", FEASIBILITY);
            real(scip, arena, "limits/gap", options.relativeGap());
            real(scip, arena, "limits/absgap", options.absoluteGap());
            if (Double.isFinite(options.timeLimitSeconds())) {
                real(scip, arena, "limits/time", options.timeLimitSeconds());
            }
            if (!problem.isDiscrete()) {
                plainSimplex(scip, arena);
            }
        }
    }

    /** Duals are those of the LP at the root, so nothing may change it before it is solved. */
    private void plainSimplex(MemorySegment scip, Arena arena) {
        var run = library.run();
        NativeModel.okay(run.setPresolving(scip, OFF, QUIET), "SCIPsetPresolving");
        NativeModel.okay(run.setHeuristics(scip, OFF, QUIET), "SCIPsetHeuristics");
        NativeModel.okay(run.setSeparating(scip, OFF, QUIET), "SCIPsetSeparating");
        NativeModel.okay(run.setIntParam(scip, arena.allocateFrom("propagating/maxrounds"), 0), "SCIPsetIntParam");
        NativeModel.okay(run.setIntParam(scip, arena.allocateFrom("propagating/maxroundsroot"), 0), "SCIPsetIntParam");
    }

    private void real(MemorySegment scip, Arena arena, String name, double value) {
        NativeModel.okay(library.run().setRealParam(scip, arena.allocateFrom(name), value), "SCIPsetRealParam");
    }

    private LpSolution read(NativeModel model) {
        var run = library.run();
        var best = run.getBestSol(model.address());
        int code = run.getStatus(model.address());
        var status = StatusCode.ending(code).status(!best.equals(MemorySegment.NULL), watch.stopReason());
        var begun = SolveStatistics.none(StopReason.FINISHED);
        if (!status.hasPoint()) {
            return LpSolution.without(status, info, begun, StatusCode.explanation(code));
        }
        var point = point(model, best);
        double bound = run.getDualbound(model.address());
        var solution = LpSolution.at(status, point, Math.abs(bound) < 1e20 ? bound : Double.NaN, info, begun);
        boolean hasDuals = status == SolveStatus.OPTIMAL && options.wantsDuals() && !problem.isDiscrete();
        return hasDuals ? solution.withDuals(duals(model, point)) : solution;
    }

    private Point point(NativeModel model, MemorySegment best) {
        try (var arena = Arena.ofConfined()) {
            var values = arena.allocate(JAVA_DOUBLE, problem.columns());
            NativeModel.okay(
                    library.run().getSolVals(model.address(), best, problem.columns(), model.variables(), values),
                    "SCIPgetSolVals");
            return Activities.point(problem, Values.owning(values.toArray(JAVA_DOUBLE)));
        }
    }

    private Duals duals(NativeModel model, Point point) {
        var run = library.run();
        try (var arena = Arena.ofConfined()) {
            var place = arena.allocate(ADDRESS);
            var duals = new double[problem.rows()];
            for (int row = 0; row < problem.rows(); row++) {
                NativeModel.okay(run.getTransformedCons(model.address(), model.row(row), place),
                        "SCIPgetTransformedCons");
                var transformed = place.get(ADDRESS, 0);
                // SCIP always minimises within; a row that it dropped has no say.
                duals[row] = transformed.equals(MemorySegment.NULL)
                        ? 0
                        : problem.sense().sign() * run.getDualsolLinear(model.address(), transformed) + 0.0;
            }
            var rows = new SingletonRows(problem, point).complete(Values.owning(duals));
            return new Duals(rows, DualCheck.reducedCosts(problem, rows), Duals.Origin.PROBLEM);
        }
    }
}
