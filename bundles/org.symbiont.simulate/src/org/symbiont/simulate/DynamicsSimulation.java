// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.optimize.OptimizationTask;
import org.symbiont.optimize.Replanner;
import org.symbiont.results.CaseProvenance;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.Samples;
import org.symbiont.results.Series;
import org.symbiont.results.Status;
import org.symbiont.sd.expr.ExprPrinter;
import org.symbiont.sd.model.SdModel;
import org.symbiont.sd.run.RunMonitor;
import org.symbiont.sd.run.RunSettings;
import org.symbiont.sd.run.Trajectory;
import org.symbiont.simulate.translate.Notes;

/**
 * A task made ready to run. It always answers with a result: where the text asks for what cannot be simulated, one that was
 * not run and says why; where a value explodes or a plan is missing on the way, one that failed and holds everything up to there.
 */
public final class DynamicsSimulation {
    private final SimulationTask task;
    private final Notes notes;
    private final Preparation preparation;
    private final Function<OptimizationTask, Replanner> planners;
    private final @Nullable Prepared prepared;

    private DynamicsSimulation(SimulationTask task, Function<OptimizationTask, Replanner> planners,
            Function<EObject, Diagnostic.@Nullable Place> places) {
        this.task = task;
        this.planners = planners;
        notes = new Notes(places);
        preparation = new Preparation(task, notes);
        prepared = preparation.prepare();
    }

    /**
     * Prepares a task.
     *
     * @param planners what makes plans, where the task asks for some on the way
     * @param places of elements in the text; may answer {@code null}
     */
    public static DynamicsSimulation of(SimulationTask task, Function<OptimizationTask, Replanner> planners,
            Function<EObject, Diagnostic.@Nullable Place> places) {
        return new DynamicsSimulation(task, planners, places);
    }

    /** The model that is run, in coherent units; {@code null} where there is none. */
    public @Nullable SdModel model() {
        return prepared == null ? null : prepared.model().source();
    }

    /** What was found while it was made ready. */
    public List<Diagnostic> diagnostics() {
        return notes.toList();
    }

    /** Runs it, watched. */
    public CaseResult run(RunMonitor monitor) {
        if (prepared == null) {
            return CaseResult.builder(scenario(), "", Status.NOT_RUN, CaseProvenance.NONE)
                    .addDiagnostics(notes.toList()).build();
        }
        var plan = Preparation.planTask(task);
        if (plan == null) {
            return run(prepared, null, monitor);
        }
        try (var planner = planners.apply(plan)) {
            return run(prepared, planner, monitor);
        }
    }

    private CaseResult run(Prepared ready, @Nullable Replanner planner, RunMonitor monitor) {
        var resilience = new ResilienceIndicators(task, ready, planner, monitor, notes);
        var outcome = resilience.run(1);
        var trajectory = outcome.trajectory();
        if (outcome.failure() != null) {
            notes.add(outcome.failure());
        }
        if (trajectory.problem() != null) {
            preparation.note(trajectory.problem());
        }
        String timeUnit = outcome.settings().specs().timeUnits();
        var result = CaseResult
                .builder(scenario(), "", status(trajectory), provenance(outcome.settings(), planner, outcome))
                .addSeries(series(ready, trajectory, timeUnit))
                .addSeries(references(ready, outcome.settings()))
                .addSeries(new PlanSeries(outcome.plans(), timeUnit).of(task.cluster().indicators(), ready.links()));
        if (trajectory.status() == Trajectory.Status.COMPLETED) {
            result.addSeries(LoopSeries.of(ready.model(), outcome.settings(), task.dynamics(), notes));
            if (ready.scenario().isDated()) {
                result.addIndicators(resilience.of(outcome));
            }
        }
        return result.addDiagnostics(notes.toList()).build();
    }

    private List<Series> references(Prepared ready, RunSettings settings) {
        return ReferenceSeries.of(
                new References(task.cluster(), ready.clock(), ready.units(), settings.specs().stop(), notes)
                        .of(task.dynamics()),
                ready);
    }

    private String scenario() {
        return task.scenario() == null ? "" : task.scenario().getName();
    }

    /** How a run ended, as a result says it. */
    static Status status(Trajectory trajectory) {
        return switch (trajectory.status()) {
            case COMPLETED -> Status.COMPLETED;
            case CANCELLED, RUNNING -> Status.STOPPED;
            case FAILED -> Status.FAILED;
        };
    }

    private static CaseProvenance provenance(RunSettings settings, @Nullable Replanner planner,
            CoupledOutcome outcome) {
        var specs = settings.specs();
        String why = specs.method().name().toLowerCase(Locale.ROOT) + ", step " + ExprPrinter.number(specs.dt()) + " "
                + specs.timeUnits();
        return planner == null
                ? new CaseProvenance("", "", why, 0, 0, 0, 0, null)
                : new CaseProvenance(planner.solvedBy(), planner.version(),
                        why + ", " + outcome.plans().size() + " plans", 0,
                        0, 0, 0, null);
    }

    /** What a run computed, in the units of the text. */
    static List<Series> series(Prepared ready, Trajectory trajectory, String timeUnit) {
        var series = new ArrayList<Series>();
        var times = Samples.of(trajectory.times());
        if (trajectory.size() > 0) {
            for (var each : ready.shown()) {
                series.add(new Series(each.element(), each.unitText(), timeUnit, times,
                        Samples.of(each.values(trajectory.series(each.name())))));
            }
        }
        return series;
    }
}
