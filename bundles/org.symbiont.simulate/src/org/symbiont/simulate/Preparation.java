// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Decider;
import org.symbiont.model.Drive;
import org.symbiont.model.NamedElement;
import org.symbiont.model.query.Members;
import org.symbiont.optimize.Optimization;
import org.symbiont.optimize.OptimizationTask;
import org.symbiont.sd.CompiledModel;
import org.symbiont.sd.SdCompiler;
import org.symbiont.sd.model.SdModel;
import org.symbiont.sd.run.RunSettings;
import org.symbiont.simulate.translate.Clock;
import org.symbiont.simulate.translate.CoherentUnits;
import org.symbiont.simulate.translate.DynamicsTranslator;
import org.symbiont.simulate.translate.Notes;
import org.symbiont.simulate.translate.PlanInput;
import org.symbiont.simulate.translate.PlanLinks;
import org.symbiont.simulate.translate.ScenarioSettings;

/** Makes a task ready to run; what is wrong with it goes to the notes. */
final class Preparation {
    private final SimulationTask task;
    private final Notes notes;

    Preparation(SimulationTask task, Notes notes) {
        this.task = task;
        this.notes = notes;
    }

    /** The dynamics ready to run; {@code null} where the notes have errors. */
    @Nullable
    Prepared prepare() {
        var time = Timeline.unit(task.length(), notes);
        if (time == null) {
            return null;
        }
        var units = new CoherentUnits(task.cluster(), time, notes);
        var timeline = new Timeline(task, units, notes);
        var specs = timeline.specs();
        var links = new PlanLinks(optimization(), units);
        var translator = new DynamicsTranslator(task.dynamics(), units, links, notes);
        var source = translator.model(specs);
        var shown = translator.shown();
        var begin = References.begin(task.cluster(), task.dynamics());
        var clock = begin == null ? null : new Clock(begin, time);
        var scenario = new ScenarioSettings(task.scenario(), task.reoptimization() != null, task.dynamics(), translator,
                clock, notes);
        var settings = RunSettings.of(specs);
        scenario.apply(settings, 1);
        double interval = timeline.interval();
        var model = notes.hasErrors() ? null : compile(source, links);
        return model == null || notes.hasErrors()
                ? null
                : new Prepared(model, units, shown, links, clock, scenario, part -> scenario.apply(settings, part),
                        interval);
    }

    /** The plan as it is made with the parameters of the text, to know what can be read of it. */
    private @Nullable Optimization optimization() {
        var plan = planTask(task);
        if (plan == null) {
            for (var drive : Members.all(task.dynamics().getMembers(), Drive.class)) {
                notes.warning(drive, "drives-idle", "What dynamics '" + task.dynamics().getName()
                        + "' drives sets nothing where no plans are made. Add to the experiment, for example: "
                        + "reoptimize profit every 1 year.");
            }
            return null;
        }
        var optimization = Optimization.of(plan);
        if (!optimization.isReady()) {
            optimization.diagnostics(notes.places()).stream().filter(d -> d.isError()).forEach(notes::add);
        }
        return optimization;
    }

    /** What is planned on the way; {@code null} for nothing. */
    static @Nullable OptimizationTask planTask(SimulationTask task) {
        var asked = task.reoptimization();
        return asked == null
                ? null
                : new OptimizationTask(task.cluster(), task.scenario(), Decider.CLUSTER, asked.getIndicator(),
                        List.of());
    }

    private @Nullable CompiledModel compile(SdModel source, PlanLinks links) {
        Set<String> inputs = new HashSet<>(links.inputs().stream().map(PlanInput::name).collect(Collectors.toSet()));
        var compilation = SdCompiler.compile(source, inputs);
        compilation.diagnostics().forEach(this::note);
        return compilation.model();
    }

    /** Tells what the engine found at the variable that it is about. */
    void note(org.symbiont.sd.Diagnostic diagnostic) {
        EObject where = task.dynamics().getMembers().stream()
                .filter(m -> m instanceof NamedElement named && named.getName().equals(diagnostic.variable()))
                .map(EObject.class::cast).findFirst().orElse(task.dynamics());
        if (diagnostic.isError()) {
            notes.error(where, diagnostic.code(), diagnostic.message());
        } else {
            notes.warning(where, diagnostic.code(), diagnostic.message());
        }
    }
}
