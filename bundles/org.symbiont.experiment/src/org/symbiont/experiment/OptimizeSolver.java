// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.experiment.verb.PlanSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.lp.solver.SolveProgress;
import org.symbiont.model.Decider;
import org.symbiont.model.Indicator;
import org.symbiont.model.Limit;
import org.symbiont.model.Scenario;
import org.symbiont.model.SharingMethod;
import org.symbiont.model.query.ClusterView;
import org.symbiont.optimize.GainSharer;
import org.symbiont.optimize.OptimizationTask;
import org.symbiont.optimize.Replanner;
import org.symbiont.optimize.coordinator.CoordinatorRun;
import org.symbiont.optimize.coordinator.CoordinatorTask;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Timing;

/** Finds plans by optimisation with the solver that was chosen. */
final class OptimizeSolver implements PlanSolver {
    private final SolverChoice choice;
    private final SolveOptions options;
    private final ElementPlaces places;
    private final RecentSweeps sweeps = new RecentSweeps();

    OptimizeSolver(SolverChoice choice, @Nullable Duration timeLimit, ElementPlaces places) {
        this.choice = choice;
        this.options = SolveOptions.DEFAULT.withTimeLimit(timeLimit).withDuals(true);
        this.places = places;
    }

    @Override
    public CaseResult solve(ClusterView cluster, @Nullable Scenario scenario, Indicator indicator, Decider decider,
            List<Limit> limits, RunListener listener) {
        var started = Instant.now();
        var task = new OptimizationTask(cluster, scenario, decider, indicator, limits);
        var optimization = sweeps.of(task).in(scenario);
        var result = optimization.solve(choice.solver(), choice.why(), options, control(listener), places::of);
        return timed(result, started);
    }

    @Override
    public CaseResult share(ClusterView cluster, @Nullable Scenario scenario, Indicator indicator,
            SharingMethod method, RunListener listener) {
        var started = Instant.now();
        var task = new OptimizationTask(cluster, scenario, Decider.CLUSTER, indicator, List.of());
        return timed(new GainSharer(task, method, choice.solver(), choice.why(), options, control(listener), places::of)
                .solve(), started);
    }

    private static CaseResult timed(CaseResult result, Instant started) {
        var timing = new Timing(started, Duration.between(started, Instant.now()).toNanos() / 1e9);
        return result.toBuilder().provenance(result.provenance().with(timing)).build();
    }

    @Override
    public Replanner replanner(OptimizationTask task) {
        return new Replanner(task, choice.solver(), options, places::of);
    }

    @Override
    public CaseResult coordinate(CoordinatorTask task, RunListener listener) {
        var started = Instant.now();
        var result = CoordinatorRun.of(task).solve(choice.solver(), choice.why(), options.withDuals(false),
                control(listener), places::of);
        var timing = new Timing(started, Duration.between(started, Instant.now()).toNanos() / 1e9);
        return result.toBuilder().provenance(result.provenance().with(timing)).build();
    }

    private static SolveControl control(RunListener listener) {
        return new SolveControl() {
            @Override
            public boolean isCancelled() {
                return listener.isCancelled();
            }

            @Override
            public void progress(SolveProgress progress) {
                listener.solving(progress.seconds(), progress.incumbent(), progress.bound());
            }
        };
    }
}
