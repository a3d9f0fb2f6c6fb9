// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.run;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.symbiont.cli.text.RunSummary;
import org.symbiont.cli.text.Style;
import org.symbiont.core.SymbiontCore;
import org.symbiont.core.markers.FindingMarkers;
import org.symbiont.dsl.load.LoadedModel;
import org.symbiont.dsl.load.ModelIssue;
import org.symbiont.dsl.load.SymbiontLanguage;
import org.symbiont.experiment.ExperimentRunner;
import org.symbiont.experiment.RunOptions;
import org.symbiont.results.RunResult;

/** A run in the background: reads the saved text, runs it, prints what the command line would print, marks what was found. */
final class ExperimentJob extends Job {
    /** All jobs that run experiments belong to this family. */
    static final Object FAMILY = ExperimentJob.class;

    private static final int WIDTH = 100;
    private static final int CANCELLED = 130;

    private final RunRequest request;
    private final RunOptions options;
    private final ExperimentProcess process;

    ExperimentJob(RunRequest request, RunOptions options, ExperimentProcess process) {
        super(Messages.get("job.name", request.file().getName()));
        this.request = request;
        this.options = options;
        this.process = process;
    }

    @Override
    public boolean belongsTo(Object family) {
        return FAMILY.equals(family);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        int code = 1;
        try {
            code = runAll(monitor);
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        } catch (RuntimeException | LinkageError bug) {
            process.err().print(List.of(Messages.get("job.bug", bug.toString())));
            return SymbiontCore.error(Messages.get("job.bug", bug.toString()), bug);
        } finally {
            process.ended(code);
            monitor.done();
        }
    }

    private int runAll(IProgressMonitor monitor) throws CoreException {
        var file = request.file();
        var location = file.getLocation();
        if (location == null) {
            process.err().print(List.of(Messages.get("job.remote", file.getFullPath().toString())));
            return 1;
        }
        FindingMarkers.clear(file.getProject());
        var model = SymbiontLanguage.load(location.toPath());
        if (model.hasErrors()) {
            printFaults(model);
            return 1;
        }
        var summary = new RunSummary(WIDTH, Style.PLAIN);
        var result = ExperimentRunner.run(model, options, new RunProgress(monitor, summary, process.out()));
        process.out().print(summary.closing(result));
        if (monitor.isCanceled()) {
            process.err().print(List.of(Messages.get("job.cancelled")));
            return CANCELLED;
        }
        FindingMarkers.replace(file.getProject(), result);
        keep(result);
        return exitCode(result);
    }

    /** A service beside the results in the console: where the run cannot be kept, that is told and no more. */
    private void keep(RunResult result) {
        try {
            process.finished(new ProjectRuns(request.file()).keep(result));
        } catch (IOException | CoreException e) {
            process.err().print(List.of(Messages.get("job.unkept", String.valueOf(e.getMessage()))));
        }
    }

    private void printFaults(LoadedModel model) {
        var base = request.file().getProject().getLocation();
        process.err().print(model.issues().stream().map(issue -> inProject(issue, base == null
                ? issue.file()
                : base.toPath())).map(ModelIssue::format).toList());
    }

    private static ModelIssue inProject(ModelIssue issue, java.nio.file.Path base) {
        var file = issue.file().startsWith(base) && !issue.file().equals(base)
                ? base.relativize(issue.file())
                : issue.file();
        return new ModelIssue(issue.severity(), issue.code(), issue.message(), file, issue.line(), issue.column(),
                issue.offset(), issue.length());
    }

    /** As the command line: 2 where something that was asked for has no answer. */
    private static int exitCode(RunResult result) {
        return result.experiments().stream().flatMap(experiment -> experiment.cases().stream())
                .anyMatch(one -> one.role() == org.symbiont.results.CaseResult.Role.ASKED && !one.status().hasValues())
                        ? 2
                        : 0;
    }
}
