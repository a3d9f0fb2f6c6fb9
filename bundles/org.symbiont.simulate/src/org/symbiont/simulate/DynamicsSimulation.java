// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Drive;
import org.symbiont.model.query.Members;
import org.symbiont.results.CaseProvenance;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.Samples;
import org.symbiont.results.Series;
import org.symbiont.results.Status;
import org.symbiont.sd.CompiledModel;
import org.symbiont.sd.SdCompiler;
import org.symbiont.sd.model.SdModel;
import org.symbiont.sd.model.SimSpecs;
import org.symbiont.sd.run.RunMonitor;
import org.symbiont.sd.run.RunSettings;
import org.symbiont.sd.run.Trajectory;
import org.symbiont.simulate.translate.CoherentUnits;
import org.symbiont.simulate.translate.DynamicsTranslator;
import org.symbiont.simulate.translate.Notes;
import org.symbiont.simulate.translate.ScenarioSettings;
import org.symbiont.simulate.translate.ShownVariable;

/**
 * A task made ready to run. It always answers with a result: where the text asks for what cannot be simulated, one that was
 * not run and says why; where a value explodes on the way, one that failed and holds everything up to there.
 */
public final class DynamicsSimulation {
    private final SimulationTask task;
    private final Notes notes;
    private List<ShownVariable> shown = List.of();
    private @Nullable CompiledModel model;
    private @Nullable RunSettings settings;

    private DynamicsSimulation(SimulationTask task, Function<EObject, Diagnostic.@Nullable Place> places) {
        this.task = task;
        notes = new Notes(places);
        var time = Timeline.unit(task.length(), notes);
        if (time != null) {
            prepare(new CoherentUnits(task.cluster(), time, notes));
        }
    }

    /**
     * Prepares a task.
     *
     * @param places of elements in the text; may answer {@code null}
     */
    public static DynamicsSimulation of(SimulationTask task, Function<EObject, Diagnostic.@Nullable Place> places) {
        return new DynamicsSimulation(task, places);
    }

    private void prepare(CoherentUnits units) {
        for (var drive : Members.all(task.dynamics().getMembers(), Drive.class)) {
            notes.warning(drive, "drives-not-yet", "What dynamics '" + task.dynamics().getName()
                    + "' drives is not carried into plans yet: the stocks and flows run by themselves.");
        }
        var specs = new Timeline(task, units, notes).specs();
        var translator = new DynamicsTranslator(task.dynamics(), units, notes);
        var source = translator.model(specs);
        shown = translator.shown();
        var begin = task.cluster().horizon().map(h -> h.getStart()).orElse(null);
        var scenario = new ScenarioSettings(task.dynamics(), translator, units, begin, notes);
        settings = scenario.apply(task.scenario(), RunSettings.of(specs));
        if (!notes.hasErrors()) {
            compile(source);
        }
    }

    private void compile(SdModel source) {
        var compilation = SdCompiler.compile(source);
        compilation.diagnostics().forEach(this::note);
        model = compilation.model();
    }

    private void note(org.symbiont.sd.Diagnostic diagnostic) {
        var where = task.dynamics().getMembers().stream()
                .filter(m -> m instanceof org.symbiont.model.NamedElement named
                        && named.getName().equals(diagnostic.variable()))
                .map(EObject.class::cast).findFirst().orElse(task.dynamics());
        if (diagnostic.isError()) {
            notes.error(where, diagnostic.code(), diagnostic.message());
        } else {
            notes.warning(where, diagnostic.code(), diagnostic.message());
        }
    }

    /** The model that is run, in coherent units; {@code null} where there is none. */
    public @Nullable SdModel model() {
        return model == null ? null : model.source();
    }

    /** Runs it, watched. */
    public CaseResult run(RunMonitor monitor) {
        String scenario = task.scenario() == null ? "" : task.scenario().getName();
        if (model == null || settings == null) {
            return CaseResult.builder(scenario, "", Status.NOT_RUN, CaseProvenance.NONE)
                    .addDiagnostics(notes.toList()).build();
        }
        var trajectory = model.run(settings, monitor);
        if (trajectory.problem() != null) {
            note(trajectory.problem());
        }
        var loops = trajectory.status() == Trajectory.Status.COMPLETED
                ? LoopSeries.of(model, settings, task.dynamics(), notes)
                : List.<Series>of();
        return CaseResult.builder(scenario, "", status(trajectory), provenance(settings.specs()))
                .addSeries(series(trajectory, settings.specs())).addSeries(loops).addDiagnostics(notes.toList())
                .build();
    }

    private static Status status(Trajectory trajectory) {
        return switch (trajectory.status()) {
            case COMPLETED -> Status.COMPLETED;
            case CANCELLED, RUNNING -> Status.STOPPED;
            case FAILED -> Status.FAILED;
        };
    }

    private static CaseProvenance provenance(SimSpecs specs) {
        String why = specs.method().name().toLowerCase(java.util.Locale.ROOT) + ", step "
                + org.symbiont.sd.expr.ExprPrinter.number(specs.dt()) + " " + specs.timeUnits();
        return new CaseProvenance("", "", why, 0, 0, 0, 0, null);
    }

    private List<Series> series(Trajectory trajectory, SimSpecs specs) {
        var series = new ArrayList<Series>();
        var times = Samples.of(trajectory.times());
        if (trajectory.size() > 0) {
            for (var each : shown) {
                series.add(new Series(each.element(), each.unitText(), specs.timeUnits(), times,
                        Samples.of(each.values(trajectory.series(each.name())))));
            }
        }
        return series;
    }
}
