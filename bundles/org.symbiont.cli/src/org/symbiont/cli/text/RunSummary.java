// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.results.CaseResult;
import org.symbiont.results.ExperimentResult;
import org.symbiont.results.Horizon;
import org.symbiont.results.RunResult;

/** Tells a run in text, part by part as the parts are there. */
public final class RunSummary {
    private final int width;
    private final Style style;
    private final PublishedSection published = new PublishedSection();
    private final DiagnosticSection diagnostics = new DiagnosticSection();

    public RunSummary(int width, Style style) {
        this.width = width;
        this.style = style;
    }

    /** What is run. */
    public List<String> opening(String title, @Nullable Horizon horizon) {
        var page = new Page(width, style);
        page.line(style.heading(title));
        if (horizon != null) {
            page.line(style.quiet(length(horizon) + " from " + horizon.start()));
        }
        return page.lines();
    }

    private static String length(Horizon horizon) {
        String unit = switch (horizon.unit()) {
            case "d" -> "day";
            case "h" -> "hour";
            case "a" -> "year";
            case "wk" -> "week";
            default -> horizon.unit();
        };
        return horizon.periods() + " " + unit + (horizon.periods() == 1 ? "" : "s");
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
        experiment.comparisons().forEach(new ComparisonSection(page)::write);
        experiment.cases().forEach(new CoordinationSection(page)::write);
        published.write(experiment, page);
        InvestmentSection.write(experiment, page);
        SharingSection.write(experiment, page);
        new ActivitySection(experiment, page).write();
        new FlowSection(experiment, page).write();
        LimitSection.write(experiment, page);
        experiment.cases().forEach(one -> {
            new SeriesSection(page).write(one);
            FitSection.write(one, page);
            LoopSection.write(one, page);
        });
        diagnostics.write(experiment, page);
        return page.lines();
    }

    /** What holds for the run as a whole, and how it was found; faults of the model were told when it was read. */
    public List<String> closing(RunResult run) {
        var page = new Page(width, style);
        diagnostics.write(run.diagnostics().stream().filter(d -> d.place() == null).toList(), page);
        var cases = run.experiments().stream().flatMap(e -> e.cases().stream()).toList();
        if (cases.stream().anyMatch(c -> c.status().hasValues())) {
            page.line("");
            page.words(style.quiet(solvers(cases) + "model " + run.provenance().modelHash().substring(0, 12)
                    + ". All values: --format json or csv, -o FILE."), "", "");
        }
        return page.lines();
    }

    private static String solvers(List<CaseResult> cases) {
        long plans = cases.stream().filter(c -> c.status().hasValues() && !c.provenance().solver().isEmpty()).count();
        if (plans == 0) {
            return "";
        }
        var names = cases.stream().map(CaseResult::provenance).filter(p -> !p.solver().isEmpty())
                .map(p -> (p.solver() + " " + p.version()).strip()).distinct().toList();
        return plans + (plans == 1 ? " plan by " : " plans by ") + String.join(" and ", names) + ", ";
    }
}
