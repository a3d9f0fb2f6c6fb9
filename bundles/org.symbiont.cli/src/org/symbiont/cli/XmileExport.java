// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiont.experiment.XmileExchange;
import org.symbiont.model.Experiment;
import org.symbiont.model.Simulate;
import org.symbiont.results.Diagnostic;

/** A dynamics as a file of the XMILE standard, with the length, step and method of an experiment that simulates it. */
final class XmileExport implements ExportTarget {
    private final Console console;

    XmileExport(Console console) {
        this.console = console;
    }

    @Override
    public String name() {
        return "xmile";
    }

    @Override
    public String export(Path path, @Nullable String part) {
        var model = new ModelSource(console).loadToRun(path);
        var cluster = model.cluster().orElse(null);
        if (cluster == null || model.hasErrors()) {
            throw new Failure(ExitCode.FAULTS, "The model has errors, so it cannot be exported.");
        }
        var all = cluster.experiments().stream().filter(e -> e.getVerb() instanceof Simulate).toList();
        var chosen = all.stream().filter(e -> part == null || e.getName().equals(part)
                || ((Simulate) e.getVerb()).getDynamics().getName().equals(part)).findFirst();
        var sentence = (Simulate) chosen.map(Experiment::getVerb)
                .orElseThrow(() -> new Failure(ExitCode.USAGE, all.isEmpty()
                        ? "The model has no simulation. Maybe add: experiment Learn { simulate Trust for 20 year }."
                        : "No simulation or dynamics is called '" + part + "'. There are: "
                                + all.stream().map(Experiment::getName).collect(Collectors.joining(", ")) + "."));
        var written = XmileExchange.write(cluster, sentence);
        if (written.text().isEmpty()) {
            throw new Failure(ExitCode.FAULTS,
                    written.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::message)
                            .collect(Collectors.joining(" ")));
        }
        return written.text();
    }
}
