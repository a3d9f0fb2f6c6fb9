// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.results.ExperimentResult;
import org.symbiont.results.Horizon;
import org.symbiont.results.RunResult;

/** Tells a run in text, part by part as the parts are there. */
public final class RunSummary {
    private final int width;
    private final Style style;

    public RunSummary(int width, Style style) {
        this.width = width;
        this.style = style;
    }

    /** What is run. */
    public List<String> opening(String title, @Nullable Horizon horizon) {
        var page = new Page(width, style);
        page.line(style.heading(title));
        if (horizon != null) {
            String periods = horizon.periods() == 1 ? "One period of a " : horizon.periods() + " periods of a ";
            page.line(style.quiet(periods + horizon.unit() + " from " + horizon.start()));
        }
        return page.lines();
    }

    /** One experiment. */
    public List<String> experiment(ExperimentResult experiment) {
        var page = new Page(width, style);
        page.line("");
        page.line(style.heading(experiment.title().equals(experiment.name())
                ? experiment.name()
                : experiment.name() + ": " + experiment.title()));
        page.words(experiment.sentence(), "", "  ");
        new IndicatorSection(experiment, page).write();
        PublishedSection.write(experiment, page);
        InvestmentSection.write(experiment, page);
        ActivitySection.write(experiment, page);
        new FlowSection(experiment, page).write();
        LimitSection.write(experiment, page);
        DiagnosticSection.write(experiment, page);
        return page.lines();
    }

    /** What holds for the run as a whole. */
    public List<String> closing(RunResult run) {
        var page = new Page(width, style);
        DiagnosticSection.write(run.diagnostics(), page);
        return page.lines();
    }
}
