// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiont.cli.text.RunSummary;
import org.symbiont.cli.text.Style;
import org.symbiont.dsl.load.LoadedModel;
import org.symbiont.experiment.ExperimentRunner;
import org.symbiont.experiment.RunListener;
import org.symbiont.experiment.RunOptions;
import org.symbiont.experiment.SolverChoice;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.model.Experiment;
import org.symbiont.results.CaseResult;
import org.symbiont.results.ExperimentResult;
import org.symbiont.results.RunResult;
import org.symbiont.results.csv.ResultCsv;
import org.symbiont.results.file.AtomicFile;
import org.symbiont.results.json.ResultJson;

/** Runs a model and writes the results in the form and to the place that the user asked for. */
final class RunOutput {
    private final Console console;
    private final RunSettings settings;
    private final @Nullable Path file;

    RunOutput(Console console, RunSettings settings) {
        this.console = console;
        this.settings = settings;
        file = settings.output == null ? null : console.folder().resolve(settings.output);
    }

    /** Runs it all; gives the exit code. */
    int run(LoadedModel model, RunOptions options) {
        return run(model, listener -> ExperimentRunner.run(model, options, listener));
    }

    /** Runs an experiment that the model does not hold; gives the exit code. */
    int run(LoadedModel model, Experiment experiment, RunOptions options) {
        return run(model, listener -> ExperimentRunner.run(model, experiment, options, listener));
    }

    private int run(LoadedModel model, Function<RunListener, RunResult> run) {
        if (model.hasErrors()) {
            return ExitCode.FAULTS;
        }
        if (file != null && settings.output != null) {
            OutputFile.requireWritable(file, settings.output);
        }
        try (var interrupt = new Interrupt()) {
            var result = watched(run, interrupt);
            if (interrupt.isCancelled() && file != null) {
                console.complain("Interrupted: '" + settings.output + "' was left as it was.");
                return ExitCode.INTERRUPTED;
            }
            int code = finish(result, interrupt.isCancelled() ? ExitCode.INTERRUPTED : exitCode(result));
            if (settings.keep > 0 && !interrupt.isCancelled()) {
                new RunKeeper(console).keep(result, model.path(), settings.keep);
            }
            return code;
        }
    }

    private RunResult watched(Function<RunListener, RunResult> run, Interrupt interrupt) {
        try (var watch = new Watch(interrupt).shown()) {
            return run.apply(watch);
        }
    }

    private int finish(RunResult result, int exitCode) {
        try {
            write(result);
        } catch (IOException e) {
            throw new Failure(ExitCode.FAILED,
                    "The results could not be written to '" + settings.output + "': " + OutputTrouble.reason(e) + ".");
        }
        return exitCode;
    }

    private void write(RunResult result) throws IOException {
        if (file != null) {
            AtomicFile.write(file, writer -> write(result, writer));
            console.complain("Wrote " + settings.output + ".");
        } else if (settings.format == ResultFormat.text) {
            console.print(new RunSummary(console.width(), console.outStyle()).closing(result));
        } else {
            var writer = new java.io.OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
            write(result, writer);
            writer.flush();
        }
    }

    private void write(RunResult result, Writer writer) throws IOException {
        switch (settings.format) {
            case json -> (settings.timing ? ResultJson.timed() : ResultJson.repeatable()).write(result, writer);
            case csv -> ResultCsv.write(result, writer);
            case text -> {
                var summary = new RunSummary(console.width(), Style.PLAIN);
                var lines = new ArrayList<>(summary.opening(result.title(), result.horizon()));
                result.experiments().forEach(experiment -> lines.addAll(summary.experiment(experiment)));
                lines.addAll(summary.closing(result));
                for (String line : lines) {
                    writer.append(line).append('\n');
                }
            }
        }
    }

    /** The options of a run, seen from the settings. */
    RunOptions options(List<String> experiments) {
        return new RunOptions(new LinkedHashSet<>(experiments), new LinkedHashSet<>(settings.scenarios), solver(),
                settings.timeLimit);
    }

    private SolverChoice solver() {
        var choice = SolverChoice.of(console.solvers(), settings.solver);
        if (choice == null) {
            throw new Failure(ExitCode.USAGE, "There is no solver '" + settings.solver + "'. There are: auto, "
                    + console.solvers().all().stream().map(LpSolver::id).collect(Collectors.joining(", ")) + ".");
        }
        return choice;
    }

    /** Infeasible, unbounded and failed cases that were asked for count; a baseline that cannot be does not. */
    static int exitCode(RunResult result) {
        boolean failed = result.experiments().stream().flatMap(e -> e.cases().stream())
                .filter(c -> c.role() == CaseResult.Role.ASKED).anyMatch(c -> !c.status().hasValues());
        return failed ? ExitCode.FAILED : ExitCode.OK;
    }

    /** Prints each part of a text as soon as it is there. */
    private final class Watch implements RunWatch {
        private final Interrupt interrupt;
        private final RunSummary summary = new RunSummary(console.width(), console.outStyle());
        private final boolean prints = file == null && settings.format == ResultFormat.text;

        Watch(Interrupt interrupt) {
            this.interrupt = interrupt;
        }

        /** With a progress bar where somebody watches. */
        RunWatch shown() {
            return console.errTerminal() ? new ProgressBar(console, this) : this;
        }

        @Override
        public void close() {
            // Nothing to clear away
        }

        @Override
        public void started(Plan plan) {
            print(summary.opening(plan.title(), plan.horizon()));
        }

        @Override
        public void experimentFinished(ExperimentResult result) {
            print(summary.experiment(result));
        }

        private void print(List<String> lines) {
            if (prints) {
                console.print(lines);
            }
        }

        @Override
        public boolean isCancelled() {
            return interrupt.isCancelled();
        }
    }
}
