// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.run;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.symbiont.cli.text.RunSummary;
import org.symbiont.experiment.RunListener;
import org.symbiont.results.ExperimentResult;

/** Tells a run as it goes: its parts to the console, how far it is to the monitor, which may end it. */
final class RunProgress implements RunListener {
    private final IProgressMonitor monitor;
    private final RunSummary summary;
    private final ConsoleStream out;
    private String doing = "";

    RunProgress(IProgressMonitor monitor, RunSummary summary, ConsoleStream out) {
        this.monitor = monitor;
        this.summary = summary;
        this.out = out;
    }

    @Override
    public void started(Plan plan) {
        monitor.beginTask(plan.title(), plan.cases());
        out.print(summary.opening(plan.title(), plan.horizon()));
    }

    @Override
    public synchronized void caseStarted(String experiment, String scenario, String decider) {
        doing = experiment + (decider.isEmpty() ? "" : ": " + decider) + (scenario.isEmpty() ? "" : ", " + scenario);
        monitor.subTask(doing);
    }

    @Override
    public synchronized void solving(double seconds, double incumbent, double bound) {
        double gap = Math.abs(incumbent - bound) / Math.max(1e-10, Math.abs(incumbent));
        monitor.subTask(Double.isFinite(gap)
                ? String.format(Locale.ROOT, "%s (%.0f s, gap %.2f %%, bound %.4g)", doing, seconds, 100 * gap, bound)
                : String.format(Locale.ROOT, "%s (%.0f s)", doing, seconds));
    }

    @Override
    public void caseFinished() {
        monitor.worked(1);
    }

    @Override
    public void experimentFinished(ExperimentResult result) {
        out.print(summary.experiment(result));
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
