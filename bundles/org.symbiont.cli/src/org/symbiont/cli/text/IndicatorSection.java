// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Change;
import org.symbiont.results.ExperimentResult;
import org.symbiont.results.IndicatorValue;
import org.symbiont.results.Level;
import org.symbiont.results.Sense;

/** The indicators of a scenario: a row for each, a column for each decider, and what the last of them changes. */
final class IndicatorSection {
    private static final double NOTHING = 5e-7;

    private final ExperimentResult experiment;
    private final Page page;

    IndicatorSection(ExperimentResult experiment, Page page) {
        this.experiment = experiment;
        this.page = page;
    }

    void write() {
        experiment.cases().stream().map(CaseResult::scenario).distinct().forEach(this::scenario);
    }

    private void scenario(String scenario) {
        var columns = CaseColumns.of(experiment, scenario);
        page.blank();
        status(columns, scenario);
        if (columns.hasValues()) {
            table(columns, Level.CLUSTER, "", scenario);
            var companies = new TextTable("  ");
            rows(companies, columns, Level.COMPANY, objective(columns), scenario);
            if (!companies.isEmpty()) {
                page.table(companies);
            }
        }
    }

    private void status(CaseColumns columns, String scenario) {
        for (var one : columns.cases()) {
            if (!one.status().hasValues()) {
                page.line("  " + page.style().bad(one.status().word().replace('_', ' ')) + ": " + one.decider()
                        + (scenario.isEmpty() ? "" : " in " + scenario));
            }
        }
    }

    private void table(CaseColumns columns, Level level, String only, String scenario) {
        var table = new TextTable("  ");
        var header = new ArrayList<Cell>();
        header.add(Cell.left(CaseColumns.scenarioTitle(scenario)).in(page.style()::quiet));
        header.add(Cell.left(""));
        header.addAll(columns.headers(page.style()));
        var changed = changed(scenario);
        if (changed != null) {
            header.add(Cell.right("change").in(page.style()::quiet));
            header.add(Cell.right("").in(page.style()::quiet));
            header.add(Cell.left("against " + againstTitle(changed)).in(page.style()::quiet));
        }
        table.row(header);
        rows(table, columns, level, only, scenario);
        page.table(table);
    }

    private void rows(TextTable table, CaseColumns columns, Level level, String only, String scenario) {
        for (var indicator : distinct(columns, level, only).entrySet()) {
            table.row(row(columns, indicator.getKey(), indicator.getValue(), scenario));
        }
    }

    private static Map<String, IndicatorValue> distinct(CaseColumns columns, Level level, String only) {
        var found = new LinkedHashMap<String, IndicatorValue>();
        for (var one : columns.cases()) {
            for (var indicator : one.indicators()) {
                if (indicator.level() == level && (only.isEmpty() || indicator.name().equals(only))) {
                    found.putIfAbsent(indicator.key(), indicator);
                }
            }
        }
        return found;
    }

    private static String objective(CaseColumns columns) {
        return columns.cases().stream().map(CaseResult::objective).filter(o -> o != null && !o.indicator().isEmpty())
                .map(o -> o.indicator()).findFirst().orElse("-");
    }

    private List<Cell> row(CaseColumns columns, String key, IndicatorValue indicator, String scenario) {
        double size = columns.cases().stream().map(c -> c.indicator(key)).filter(i -> i != null)
                .mapToDouble(i -> Math.abs(i.value())).filter(Double::isFinite).max().orElse(0);
        var unit = DisplayUnit.of(indicator.unit(), size);
        var cells = new ArrayList<Cell>();
        cells.add(Cell.left(indicator.level() == Level.CLUSTER ? indicator.title() : "  " + indicator.scope()));
        cells.add(Cell.left(unit.unit()).in(page.style()::quiet));
        for (var one : columns.cases()) {
            var value = one.indicator(key);
            cells.add(Cell.right(value == null ? "-" : unit.text(value.value())));
        }
        var change = change(scenario, key);
        if (change != null) {
            var style = judged(change, indicator.sense(), size);
            cells.add(Cell.right(unit.signed(change.difference())).in(style));
            cells.add(Cell.right(change.relative() == null ? "" : HumanNumber.percent(change.relative())).in(style));
        }
        return cells;
    }

    private UnaryOperator<String> judged(Change change, Sense sense, double size) {
        if (sense == Sense.NONE || Math.abs(change.difference()) <= NOTHING * size) {
            return UnaryOperator.identity();
        }
        boolean better = change.difference() > 0 == (sense == Sense.MAXIMIZE);
        return better ? page.style()::good : page.style()::bad;
    }

    private @Nullable Change changed(String scenario) {
        return experiment.changes().stream().filter(c -> c.scenario().equals(scenario)).reduce((a, b) -> b)
                .orElse(null);
    }

    private @Nullable Change change(String scenario, String key) {
        var last = changed(scenario);
        return last == null
                ? null
                : experiment.changes().stream().filter(c -> c.scenario().equals(scenario))
                        .filter(c -> c.decider().equals(last.decider()) && c.indicator().equals(key)).findFirst()
                        .orElse(null);
    }

    private String againstTitle(Change change) {
        boolean baseline = experiment.cases().stream().anyMatch(
                c -> c.role() == CaseResult.Role.BASELINE && c.decider().equals(change.against()));
        return baseline ? "no symbiosis" : change.against();
    }
}
