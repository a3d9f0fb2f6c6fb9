// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code symbiont run}: runs the experiments of a model. */
@Command(name = "run", description = "Runs the experiments of a model and tells what they mean.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".", description = "A .symbiont file, or a folder with one (default: here).")
    private Path path = Path.of(".");

    @Option(names = "--experiment", paramLabel = "NAME", split = ",", description = "Run only these.")
    private List<String> experiments = List.of();

    @Mixin
    private RunSettings settings = new RunSettings();

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var output = new RunOutput(console, settings);
        var model = new ModelSource(console).loadToRun(path);
        model.cluster().ifPresent(cluster -> {
            ModelSource.require(experiments, "experiment", cluster.experiments().stream());
            ModelSource.require(settings.scenarios, "scenario", cluster.scenarios().stream());
        });
        return output.run(model, output.options(experiments));
    }
}
