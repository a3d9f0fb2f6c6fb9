// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.symbiont.experiment.AdHocExperiment;
import org.symbiont.model.Indicator;
import org.symbiont.model.Sense;
import org.symbiont.model.query.ClusterView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code symbiont optimize}: asks a model for its best plan without an experiment in its text. */
@Command(name = "optimize", description = "Finds the best plan of a model, without an experiment in its text.", mixinStandardHelpOptions = true)
final class OptimizeCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".", description = "A .symbiont file, or a folder with one (default: here).")
    private Path path = Path.of(".");

    @Option(names = "--indicator", paramLabel = "NAME", description = "What to optimise (default: the first that says maximize or minimize).")
    private @Nullable String indicator;

    @Option(names = "--by", paramLabel = "units|companies|cluster", description = "Who decides (default: cluster).")
    private DeciderChoice decider = DeciderChoice.cluster;

    @Mixin
    private RunSettings settings = new RunSettings();

    OptimizeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var output = new RunOutput(console, settings);
        var model = new ModelSource(console).loadToRun(path);
        var cluster = model.cluster().orElse(null);
        if (cluster == null || model.hasErrors()) {
            return ExitCode.FAULTS;
        }
        ModelSource.require(settings.scenarios, "scenario", cluster.scenarios().stream());
        return output.run(model, AdHocExperiment.optimize(objective(cluster), decider.decider()),
                output.options(List.of()));
    }

    private Indicator objective(ClusterView cluster) {
        if (indicator != null) {
            ModelSource.require(List.of(indicator), "indicator", cluster.indicators().stream());
        }
        return cluster.indicators().stream()
                .filter(i -> indicator == null ? i.getSense() != Sense.NONE : i.getName().equals(indicator)).findFirst()
                .orElseThrow(() -> new Failure(ExitCode.USAGE,
                        "The model has no indicator to optimise. Maybe add: indicator profit : economic maximize = revenue - cost."));
    }
}
