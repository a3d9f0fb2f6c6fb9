// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.Samples;
import org.symbiont.results.Series;
import org.symbiont.sd.SdCompiler;
import org.symbiont.sd.dimension.UnitCheck;
import org.symbiont.sd.model.Method;
import org.symbiont.sd.model.Names;
import org.symbiont.sd.model.SdModel;
import org.symbiont.sd.model.SimSpecs;
import org.symbiont.sd.run.RunChecks;
import org.symbiont.sd.run.RunMonitor;
import org.symbiont.sd.run.Trajectory;
import org.symbiont.sd.xmile.XmileReader;

/**
 * Runs a model in a file of the XMILE standard as it is.
 *
 * @param title of the model; the file's name where it has none
 * @param model as read; {@code null} if it could not be
 * @param trajectory what the run gave; {@code null} if the model has faults
 * @param diagnostics what is wrong, or may be wrong, with the file, the model or the run; units that do not fit are warnings
 */
public record XmileSimulation(String title, @Nullable SdModel model, @Nullable Trajectory trajectory,
        List<Diagnostic> diagnostics) {

    public XmileSimulation {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads and runs a file.
     *
     * @param name of the file in messages
     * @param step instead of the file's; {@code null} to leave it
     * @param method likewise
     */
    public static XmileSimulation run(Path file, String name, @Nullable Double step, @Nullable Method method,
            RunListener listener) {
        var diagnostics = new ArrayList<Diagnostic>();
        var read = XmileReader.read(file);
        read.issues().forEach(issue -> diagnostics.add(new Diagnostic(
                issue.error() ? Diagnostic.Severity.ERROR : Diagnostic.Severity.WARNING, "xmile", issue.message(), null,
                new Diagnostic.Place(name, issue.line(), 1))));
        var model = read.model();
        if (model == null) {
            return new XmileSimulation(name, null, null, diagnostics);
        }
        var specs = step == null ? model.specs() : model.specs().withDt(step);
        var source = model.withSpecs(method == null ? specs : specs.withMethod(method));
        var trajectory = run(source, diagnostics, listener);
        return new XmileSimulation(source.name().isEmpty() ? name : source.name(), source, trajectory, diagnostics);
    }

    private static @Nullable Trajectory run(SdModel model, List<Diagnostic> diagnostics,
            RunListener listener) {
        UnitCheck.check(model, org.symbiont.sd.Diagnostic.Severity.WARNING)
                .forEach(d -> diagnostics.add(of(d)));
        var compilation = SdCompiler.compile(model);
        compilation.diagnostics().forEach(d -> diagnostics.add(of(d)));
        RunChecks.check(model.specs()).ifPresent(d -> diagnostics.add(of(d)));
        var compiled = compilation.model();
        if (compiled == null || diagnostics.stream().anyMatch(Diagnostic::isError)) {
            return null;
        }
        var trajectory = compiled.run(compiled.settings(), new RunMonitor() {
            @Override
            public boolean isCancelled() {
                return listener.isCancelled();
            }
        });
        if (trajectory.problem() != null) {
            diagnostics.add(of(trajectory.problem()));
        }
        return trajectory;
    }

    private static Diagnostic of(org.symbiont.sd.Diagnostic diagnostic) {
        var severity = diagnostic.isError() ? Diagnostic.Severity.ERROR : Diagnostic.Severity.WARNING;
        return new Diagnostic(severity, diagnostic.code(), diagnostic.message(), diagnostic.variable(), null);
    }

    /** The trajectory as series of results, with the units that the file states. */
    public List<Series> series() {
        if (model == null || trajectory == null || trajectory.size() == 0) {
            return List.of();
        }
        Map<String, String> units = new HashMap<>();
        model.variables().forEach(v -> units.put(Names.key(v.name()), v.header().units()));
        SimSpecs specs = model.specs();
        var times = Samples.of(trajectory.times());
        var series = new ArrayList<Series>();
        for (int i = 0; i < trajectory.names().size(); i++) {
            String name = trajectory.names().get(i);
            String unit = units.getOrDefault(Names.key(name.replaceFirst("\\[.*", "")), "");
            series.add(new Series(name, unit, specs.timeUnits(), times, Samples.of(trajectory.columns()[i])));
        }
        return List.copyOf(series);
    }
}
