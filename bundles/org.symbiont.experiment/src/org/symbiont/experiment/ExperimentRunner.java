// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.load.LoadedModel;
import org.symbiont.experiment.verb.VerbRunners;
import org.symbiont.lp.solver.LpSolvers;
import org.symbiont.model.Experiment;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Names;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.ExperimentResult;
import org.symbiont.results.Horizon;
import org.symbiont.results.RunProvenance;
import org.symbiont.results.RunResult;
import org.symbiont.results.Timing;

/**
 * Runs the experiments of a model. Whatever goes wrong on the way, in the model, in a problem or with a solver, is a
 * diagnostic or a status of the result.
 */
public final class ExperimentRunner {
    private final LoadedModel model;
    private final @Nullable List<Experiment> asked;
    private final RunOptions options;
    private final RunListener listener;

    private ExperimentRunner(LoadedModel model, @Nullable List<Experiment> asked, RunOptions options,
            RunListener listener) {
        this.model = model;
        this.asked = asked;
        this.options = options;
        this.listener = listener;
    }

    /**
     * Runs the experiments that the options name, in the order of the model. A model with errors gives a result without
     * experiments. One cluster is run: the first of the model.
     */
    public static RunResult run(LoadedModel model, RunOptions options, RunListener listener) {
        return new ExperimentRunner(model, null, options, listener).run();
    }

    /** Runs an experiment that the model does not hold, such as an {@linkplain AdHocExperiment ad-hoc} one. */
    public static RunResult run(LoadedModel model, Experiment experiment, RunOptions options, RunListener listener) {
        return new ExperimentRunner(model, List.of(experiment), options, listener).run();
    }

    private RunResult run() {
        var started = Instant.now();
        var names = new ModelDiagnostics(model);
        var diagnostics = new ArrayList<Diagnostic>();
        model.issues().forEach(issue -> diagnostics.add(names.of(issue)));
        var cluster = model.cluster().orElse(null);
        var results = new ArrayList<ExperimentResult>();
        if (cluster != null && !model.hasErrors()) {
            run(cluster, results, diagnostics);
        }
        var inputs = ModelInputs.of(model);
        double seconds = Duration.between(started, Instant.now()).toNanos() / 1e9;
        var provenance = new RunProvenance(Program.TITLE, mainFile(names, cluster), inputs.names(),
                inputs.fingerprint(),
                new Timing(started, seconds));
        return new RunResult(cluster == null ? "" : Names.display(cluster.cluster()),
                cluster == null ? null : horizon(cluster), cluster == null ? null : ClusterTelling.of(cluster),
                results, diagnostics, provenance);
    }

    private void run(ClusterView cluster, List<ExperimentResult> results, List<Diagnostic> diagnostics) {
        var experiments = asked != null
                ? asked
                : cluster.experiments().stream()
                        .filter(e -> options.experiments().isEmpty() || options.experiments().contains(e.getName()))
                        .toList();
        if (experiments.isEmpty()) {
            diagnostics.add(Diagnostic.warning("no-experiment",
                    "The model asks nothing. Maybe add: experiment Plan { optimize profit decided by cluster }."));
        }
        var choice = options.solver() != null ? options.solver() : SolverChoice.automatic(LpSolvers.installed());
        var places = new ElementPlaces(new ModelDiagnostics(model));
        var solver = new OptimizeSolver(choice, options.timeLimit(), places);
        var verbs = new VerbRunners(cluster, options, listener, solver, places::of);
        int cases = experiments.stream().mapToInt(verbs::cases).sum();
        listener.started(new RunListener.Plan(Names.display(cluster.cluster()), horizon(cluster), cases));
        for (Experiment experiment : experiments) {
            if (!listener.isCancelled()) {
                var result = verbs.run(experiment);
                results.add(result);
                listener.experimentFinished(result);
            }
        }
    }

    private static String mainFile(ModelDiagnostics names, @Nullable ClusterView cluster) {
        if (cluster == null || cluster.cluster().eResource() == null
                || !cluster.cluster().eResource().getURI().isFile()) {
            return "";
        }
        return names.relative(java.nio.file.Path.of(cluster.cluster().eResource().getURI().toFileString()));
    }

    private static @Nullable Horizon horizon(ClusterView cluster) {
        var stated = cluster.horizon().orElse(null);
        if (stated == null || stated.getLength() == null || stated.getStart() == null) {
            return null;
        }
        String unit = stated.getLength().getUnit() == null ? "" : stated.getLength().getUnit();
        return new Horizon(stated.getLength().getValue().intValue(), unit, stated.getStart().toString());
    }
}
