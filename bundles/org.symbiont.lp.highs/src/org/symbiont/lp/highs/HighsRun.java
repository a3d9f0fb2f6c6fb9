// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import java.lang.foreign.Arena;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.foreign.NativeCallException;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatistics;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.SolverInfo;
import org.symbiont.lp.solution.StopReason;
import org.symbiont.lp.solver.RunWatch;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;

/** One run of HiGHS: hand over, solve, read back. */
final class HighsRun {
    private static final int FEASIBLE_POINT = 2;

    /** Upper bounds of semi-continuous columns above this HiGHS refuses ({@code kMaxSemiVariableUpper}). */
    private static final double LARGEST_SEMI_CONTINUOUS = 1e5;

    private final HighsLibrary library;
    private final LpProblem problem;
    private final SolveOptions options;
    private final RunWatch watch;
    private final SolverInfo info;

    HighsRun(HighsLibrary library, LpProblem problem, SolveOptions options, SolveControl control) {
        this.library = library;
        this.problem = problem;
        this.options = options;
        watch = new RunWatch(options, control);
        info = new SolverInfo(HighsBackend.ID, library.version());
    }

    /** @param model makes a model of the problem, or changes one so; it stays open */
    LpSolution solution(Supplier<NativeModel> model) {
        var refused = refused();
        if (refused != null) {
            return refused;
        }
        try (var arena = Arena.ofConfined()) {
            return run(model.get(), arena);
        } catch (NativeCallException failure) {
            return LpSolution.without(SolveStatus.FAILED, info, SolveStatistics.none(StopReason.FAILURE),
                    failure.getMessage());
        }
    }

    private @Nullable LpSolution refused() {
        for (int column = 0; column < problem.columns() && problem.discreteColumns() > 0; column++) {
            if (problem.kind(column).isSemiContinuous() && problem.upper(column) > LARGEST_SEMI_CONTINUOUS) {
                return LpSolution.without(SolveStatus.UNSUPPORTED, info, SolveStatistics.none(StopReason.FAILURE),
                        "HiGHS takes semi-continuous columns only up to 1e5, but '" + problem.columnName(column)
                                + "' reaches "
                                + problem.upper(column) + ". Give it a smaller upper bound, or choose another solver.");
            }
        }
        return null;
    }

    private LpSolution run(NativeModel model, Arena arena) {
        configure(model, arena);
        double handedOver = watch.seconds();
        library.run().zeroAllClocks(model.address());
        library.run().run(model.address());
        double solved = watch.seconds();
        watch.rethrow();
        int code = library.run().getModelStatus(model.address());
        var solution = read(model, code, arena);
        var figures = new Info(library.run(), model.address());
        long iterations = (long) figures.integer("simplex_iteration_count") + figures.integer("ipm_iteration_count");
        var statistics = new SolveStatistics(ModelStatus.ending(code).stopReason(watch.stopReason()), handedOver,
                solved - handedOver,
                watch.seconds() - solved, Math.max(0, iterations),
                problem.isDiscrete() ? figures.count("mip_node_count") : 0);
        return solution.withStatistics(statistics);
    }

    private void configure(NativeModel model, Arena arena) {
        model.option("parallel", options.threads() == 1 ? "off" : "choose");
        model.option("mip_rel_gap", options.relativeGap());
        model.option("mip_abs_gap", options.absoluteGap());
        model.option("time_limit", options.timeLimitSeconds());
        model.callsBack(new Callbacks(library.run(), watch, problem.isDiscrete(), arena));
        var start = options.warmStart();
        if (start != null) {
            NativeBasis.set(library, model.address(), problem, start);
        }
    }

    private LpSolution read(NativeModel model, int code, Arena arena) {
        var figures = new Info(library.run(), model.address());
        var status = ModelStatus.ending(code).status(figures.integer("primal_solution_status") == FEASIBLE_POINT,
                watch.stopReason());
        var begun = SolveStatistics.none(StopReason.FINISHED);
        if (!status.hasPoint()) {
            var none = LpSolution.without(status, info, begun, ModelStatus.explanation(code));
            return status == SolveStatus.UNBOUNDED
                    ? none.withRay(SolutionReader.ray(library, problem, model.address()))
                    : none;
        }
        var reader = new SolutionReader(library, problem, model.address(), arena);
        var point = reader.point(figures.number("objective_function_value"));
        double bound = problem.isDiscrete() ? figures.number("mip_dual_bound") : optimalOnly(status, point.objective());
        var solution = LpSolution.at(status, point, Double.isFinite(bound) ? bound : Double.NaN, info, begun);
        if (problem.isDiscrete() || status != SolveStatus.OPTIMAL) {
            return solution;
        }
        var basis = NativeBasis.get(library, model.address(), problem);
        return solution.withBasis(basis).withDuals(options.wantsDuals() ? reader.duals() : null)
                .withRanges(options.wantsRanges() && basis != null ? reader.ranges(basis, arena) : null);
    }

    private static double optimalOnly(SolveStatus status, double objective) {
        return status == SolveStatus.OPTIMAL ? objective : Double.NaN;
    }
}
