// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.ExperimentResult;
import org.symbiont.results.GainSharing;
import org.symbiont.results.MachineNumber;
import org.symbiont.results.Obstacle;
import org.symbiont.results.RunResult;

/** The lines of the table, in the order of the result. */
final class CsvRows {
    private final List<String[]> rows = new ArrayList<>();
    private String experiment = "";
    private @Nullable CaseResult current;

    CsvRows(RunResult run) {
        run.experiments().forEach(this::experiment);
        experiment = "";
        diagnostics(run.diagnostics());
    }

    List<String[]> all() {
        return rows;
    }

    private void experiment(ExperimentResult result) {
        experiment = result.name();
        for (var one : result.cases()) {
            current = one;
            oneCase(one);
        }
        current = null;
        for (var change : result.changes()) {
            add("change", change.indicator(), change.scenario(), change.decider(), change.against(), "", 0,
                    change.difference(), change.unit(), "");
        }
        diagnostics(result.diagnostics());
    }

    private void oneCase(CaseResult result) {
        var objective = result.objective();
        if (objective != null) {
            add("objective", "", objective.indicator(), "", "", "", 0, objective.value(), objective.unit(),
                    objective.sense().word());
        }
        for (var one : result.indicators()) {
            add("indicator", one.scope(), one.name(), "", "", "", 0, one.value(), one.unit(), one.pillar().word());
            for (var published : one.published()) {
                add("published", one.scope(), one.name(), "", "", "", 0, published.value(), published.unit(),
                        published.source());
            }
        }
        plan(result);
        for (var one : result.prices()) {
            add("price", one.element(), one.about(), "", "", orEmpty(one.resource()), one.period(), one.value(),
                    one.unit(),
                    "");
        }
        for (var one : result.bindings()) {
            add("binding", one.element(), one.about(), "", "", "", one.period(), one.limit(), one.unit(), "");
        }
        series(result);
        fit(result);
        if (result.sharing() != null) {
            sharing(result.sharing());
        }
        result.obstacles().forEach(this::obstacle);
        diagnostics(result.diagnostics());
    }

    private void obstacle(Obstacle obstacle) {
        for (var one : obstacle.elements()) {
            int period = one.periods().size() == 1 ? one.periods().getFirst() : 0;
            add(obstacle.kind().word(), one.element(), obstacle.who(), "", "", "", period, Double.NaN, "", one.about());
        }
        for (var one : obstacle.relaxations()) {
            add("relaxation", one.element(), obstacle.who(), "", "", one.resource(), one.period(), one.amount(),
                    one.unit(), one.about());
        }
    }

    private void sharing(GainSharing sharing) {
        for (var one : sharing.companies()) {
            add("share", one.company(), sharing.indicator(), "", "", "", 0, one.share(), sharing.unit(),
                    sharing.method());
        }
        for (var one : sharing.payments()) {
            add("payment", "", sharing.indicator(), one.from(), one.to(), "", 0, one.amount(), sharing.unit(), "");
        }
        for (var one : sharing.coalitions()) {
            add("coalition", "", sharing.indicator(), "", "", "", 0, one.value(), sharing.unit(),
                    String.join(" + ", one.companies()));
        }
    }

    private void plan(CaseResult result) {
        for (var one : result.flows()) {
            add("flow", orEmpty(one.exchange()), "", one.from(), one.to(), one.resource(), one.period(), one.amount(),
                    one.unit(), "");
        }
        for (var one : result.activities()) {
            add("activity", one.element(), one.recipe(), "", "", one.resource(), one.period(), one.level(), one.unit(),
                    "");
        }
        for (var one : result.investments()) {
            add("investment", one.element(), "", one.payer(), "", "", 0, one.cost(), one.unit(),
                    one.built() ? "built" : "not built");
        }
    }

    private void series(CaseResult result) {
        for (var one : result.series()) {
            for (int k = 0; k < one.times().size(); k++) {
                add("series", one.element(), one.kind().word(), "", "", "", k + 1, one.values().get(k), one.unit(),
                        MachineNumber.text(one.times().get(k)) + " " + one.timeUnit());
            }
        }
    }

    private void fit(CaseResult result) {
        var fit = result.fit();
        if (fit != null) {
            for (var one : fit.estimates()) {
                add("estimate", one.element(), "", "", "", "", 0, one.value(), one.unit(),
                        "standard error " + MachineNumber.text(one.error()));
            }
            add("fit", "", "root mean square", "", "", "", 0, fit.rootMeanSquare(), "", "");
        }
    }

    private void diagnostics(List<Diagnostic> diagnostics) {
        for (var one : diagnostics) {
            add(one.severity().word(), orEmpty(one.element()), one.code(), "", "", "", 0, Double.NaN, "",
                    one.message());
        }
    }

    private void add(String kind, String element, String name, String from, String to, String resource, int period,
            double value, String unit, String note) {
        var head = current;
        rows.add(new String[]{safe(experiment), head == null ? "" : safe(head.scenario()),
            head == null ? "" : head.decider(),
            head == null ? "" : head.role().name().toLowerCase(Locale.ROOT), head == null ? "" : head.status().word(),
            kind,
            safe(element), safe(name), safe(from), safe(to), safe(resource),
            period == 0 ? "" : Integer.toString(period),
            Double.isFinite(value) ? MachineNumber.text(value) : "", safe(unit), safe(note)});
    }

    /** A text that no spreadsheet takes for a formula. */
    static String safe(String text) {
        boolean risky = !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
