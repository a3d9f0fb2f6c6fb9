// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiont.experiment.ExperimentProblems;
import org.symbiont.lp.io.FileFormat;
import org.symbiont.lp.io.ProblemFiles;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.model.Experiment;
import org.symbiont.model.Scenario;
import org.symbiont.model.query.ClusterView;
import org.symbiont.results.Diagnostic;

/** The optimisation problem behind an experiment, in the names of the model; where several decide, one for each. */
record ProblemExport(Console console, String name, FileFormat format) implements ExportTarget {

    @Override
    public String export(Path path, @Nullable String part) {
        return exportAll(new ExportRequest(path, part, null, null)).values().iterator().next();
    }

    @Override
    public Map<String, String> exportAll(ExportRequest request) {
        var model = new ModelSource(console).loadToRun(request.path());
        var cluster = model.cluster().orElse(null);
        if (cluster == null || model.hasErrors()) {
            throw new Failure(ExitCode.FAULTS, "The model has faults: there is no problem to write.");
        }
        var built = ExperimentProblems.of(model, cluster, experiment(cluster, request.part()),
                scenario(cluster, request.scenario()), request.decider());
        if (built.problems().isEmpty()) {
            throw new Failure(ExitCode.FAULTS, built.diagnostics().stream()
                    .filter(d -> d.severity() == Diagnostic.Severity.ERROR).map(Diagnostic::message)
                    .collect(Collectors.joining(" ")));
        }
        var texts = new LinkedHashMap<String, String>();
        for (var problem : built.problems()) {
            texts.put(built.problems().size() == 1 ? "" : problem.name(), text(problem));
        }
        return texts;
    }

    private static @Nullable Experiment experiment(ClusterView cluster, @Nullable String named) {
        var all = cluster.experiments();
        if (named == null) {
            return all.stream().filter(ExperimentProblems::isSolved).findFirst().orElse(null);
        }
        ModelSource.require(List.of(named), "experiment", all.stream());
        return all.stream().filter(e -> named.equals(e.getName())).filter(ExperimentProblems::isSolved).findFirst()
                .orElseThrow(() -> new Failure(ExitCode.USAGE, "Experiment '" + named
                        + "' is no single problem: name one that says optimize or compare."));
    }

    private static @Nullable Scenario scenario(ClusterView cluster, @Nullable String named) {
        if (named == null) {
            return null;
        }
        ModelSource.require(List.of(named), "scenario", cluster.scenarios().stream());
        return cluster.scenarios().stream().filter(s -> named.equals(s.getName())).findFirst().orElse(null);
    }

    private String text(LpProblem problem) {
        var text = new StringBuilder();
        try {
            ProblemFiles.write(problem, text, format);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be written", e);
        }
        return text.toString();
    }
}
