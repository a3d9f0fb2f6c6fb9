// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.ui.view;

import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.symbiont.core.run.FinishedRun;
import org.symbiont.report.ReportPage;
import org.symbiont.results.ui.Texts;

/** Makes the page of a run, in the background. */
final class PageJob extends Job {
    private final FinishedRun run;
    private final Consumer<String> page;
    private final Consumer<String> problem;

    PageJob(FinishedRun run, Consumer<String> page, Consumer<String> problem) {
        super(Texts.get("view.reading"));
        this.run = run;
        this.page = page;
        this.problem = problem;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var text = new StringWriter();
        try {
            ReportPage.write(run.run().json(), text);
            page.accept(text.toString());
        } catch (IOException e) {
            problem.accept(Texts.get("view.unreadable", run.run().id()) + ": " + e.getMessage());
        }
        return Status.OK_STATUS;
    }
}
