// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiont.cli.text.RunSummary;
import org.symbiont.cli.text.Style;
import org.symbiont.experiment.AdHocExperiment;
import org.symbiont.experiment.ExperimentRunner;
import org.symbiont.experiment.RunListener;
import org.symbiont.experiment.RunOptions;
import org.symbiont.model.Experiment;
import org.symbiont.model.IntegrationMethod;
import org.symbiont.model.Simulate;
import org.symbiont.model.query.ClusterView;
import org.symbiont.results.CaseResult;
import org.symbiont.results.RunResult;
import org.symbiont.results.Series;
import org.symbiont.results.Status;
import org.symbiont.sd.run.Trajectory;

/** The series of a simulation that a model of ours asks for. */
final class ModelSeries {
    private final Console console;
    private final SeriesOutput output;

    ModelSeries(Console console, SeriesOutput output) {
        this.console = console;
        this.output = output;
    }

    /** Runs one experiment in one scenario; gives the exit code. */
    int run(Path path, @Nullable String name, List<String> scenarios, @Nullable BigDecimal step,
            @Nullable IntegrationMethod method) {
        var model = new ModelSource(console).loadToRun(path);
        var cluster = model.cluster().orElse(null);
        if (cluster == null || model.hasErrors()) {
            return ExitCode.FAULTS;
        }
        ModelSource.require(scenarios, "scenario", cluster.scenarios().stream());
        var question = AdHocExperiment.simulate(experiment(cluster, name), step, method);
        var options = new RunOptions(Set.of(), new LinkedHashSet<>(scenarios), null, null);
        try (var interrupt = new Interrupt()) {
            var result = ExperimentRunner.run(model, question, options, new RunListener() {
                @Override
                public boolean isCancelled() {
                    return interrupt.isCancelled();
                }
            });
            write(result, question);
            return interrupt.isCancelled() ? ExitCode.INTERRUPTED : RunOutput.exitCode(result);
        }
    }

    private static Experiment experiment(ClusterView cluster, @Nullable String name) {
        var all = cluster.experiments().stream().filter(e -> e.getVerb() instanceof Simulate).toList();
        if (name != null) {
            ModelSource.require(List.of(name), "simulation", all.stream());
        }
        var asked = all.stream().filter(e -> name == null || e.getName().equals(name)).toList();
        if (asked.size() == 1) {
            return asked.getFirst();
        }
        throw new Failure(ExitCode.USAGE, asked.isEmpty()
                ? "The model has no simulation. Maybe add: experiment Learn { simulate Trust for 20 year }."
                : "The model has " + asked.size() + " simulations ("
                        + asked.stream().map(Experiment::getName).collect(Collectors.joining(", "))
                        + "): name one with --experiment.");
    }

    private void write(RunResult result, Experiment question) {
        var cases = result.experiments().stream().flatMap(e -> e.cases().stream()).toList();
        if (!output.isText()) {
            result.experiments()
                    .forEach(e -> e.diagnostics().forEach(d -> console.complain("symbiont: " + d.message())));
            cases.forEach(c -> c.diagnostics().forEach(d -> console.complain("symbiont: " + d.message())));
            if (cases.size() > 1) {
                throw new Failure(ExitCode.USAGE, "The experiment runs in " + cases.size()
                        + " scenarios, but a table of series holds one: name it with --scenario.");
            }
        }
        var dynamics = ((Simulate) question.getVerb()).getDynamics().getName() + ".";
        var trajectory = cases.isEmpty() ? null : trajectory(cases.getFirst(), dynamics);
        if (output.isText() || trajectory != null) {
            output.write(trajectory == null ? EMPTY : trajectory, text(result));
        }
    }

    private static final Trajectory EMPTY = new Trajectory(List.of(), new double[0], new double[0][],
            Trajectory.Status.FAILED, null);

    private List<String> text(RunResult result) {
        var summary = new RunSummary(console.width(), output.isFile() ? Style.PLAIN : console.outStyle());
        var lines = new java.util.ArrayList<>(summary.opening(result.title(), null));
        result.experiments().forEach(e -> lines.addAll(summary.experiment(e)));
        lines.addAll(summary.closing(result));
        return lines;
    }

    /** The series under the names of the text, without that of their dynamics. */
    private static @Nullable Trajectory trajectory(CaseResult one, String prefix) {
        var computed = one.series().stream().filter(s -> s.kind() == Series.Kind.VARIABLE).toList();
        if (computed.isEmpty()) {
            return null;
        }
        var names = computed.stream()
                .map(s -> s.element().startsWith(prefix) ? s.element().substring(prefix.length()) : s.element())
                .toList();
        var times = computed.getFirst().times().stream().toArray();
        var columns = computed.stream().map(s -> s.values().stream().toArray()).toArray(double[][]::new);
        var status = one.status() == Status.COMPLETED ? Trajectory.Status.COMPLETED : Trajectory.Status.FAILED;
        return new Trajectory(names, times, columns, status, null);
    }
}
