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

/**
 * The indicators of a scenario: a row for each, a column for each decider, and what the last of them changes. What was
 * optimised is told for each company as well.
 */
final class IndicatorSection {
    private static final double NOTHING = 5e-7;
    private static final int MOST_WITH_CHANGE = 3;

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
        failures(columns, scenario);
        if (columns.hasValues() && columns.cases().stream().anyMatch(one -> !one.indicators().isEmpty())) {
            page.table(table(columns, scenario));
        }
    }

    private void failures(CaseColumns columns, String scenario) {
        for (var one : columns.cases()) {
            if (!one.status().hasValues()) {
                String who = one.role() == CaseResult.Role.BASELINE
                        ? " without symbiosis"
                        : one.decider().isEmpty() ? "" : " by " + one.decider();
                page.line("  " + page.style().bad(one.status().word().replace('_', ' ')) + who
                        + (scenario.isEmpty() ? "" : " in " + scenario));
            }
        }
    }

    private TextTable table(CaseColumns columns, String scenario) {
        var table = new TextTable("  ");
        // Four deciders and a change beside them are more than a line holds; who wins and loses has a table of its own.
        var last = columns.cases().size() > MOST_WITH_CHANGE ? null : lastChange(scenario);
        table.row(header(columns, scenario, last));
        indicators(columns, Level.CLUSTER, "").forEach((key, one) -> table.row(row(columns, key, one, last)));
        indicators(columns, Level.COMPANY, objective(columns))
                .forEach((key, one) -> table.row(row(columns, key, one, last)));
        return table;
    }

    private List<Cell> header(CaseColumns columns, String scenario, @Nullable Change last) {
        var header = new ArrayList<Cell>();
        header.add(Cell.left(CaseColumns.scenarioTitle(scenario)));
        header.add(Cell.left(""));
        header.addAll(columns.headers(page.style()));
        if (last != null) {
            header.add(Cell.right("change").in(page.style()::quiet));
            header.add(Cell.right("on " + columns.title(last.against())).in(page.style()::quiet));
        }
        return header;
    }

    private static Map<String, IndicatorValue> indicators(CaseColumns columns, Level level, String only) {
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
        for (var one : columns.cases()) {
            if (one.objective() != null && !one.objective().indicator().isEmpty()) {
                return one.objective().indicator();
            }
        }
        return "-";
    }

    private List<Cell> row(CaseColumns columns, String key, IndicatorValue indicator, @Nullable Change last) {
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
        var change = last == null ? null : change(last, key);
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

    private @Nullable Change lastChange(String scenario) {
        return experiment.changes().stream().filter(c -> c.scenario().equals(scenario)).reduce((_, b) -> b)
                .orElse(null);
    }

    private @Nullable Change change(Change last, String key) {
        return experiment.changes().stream()
                .filter(c -> c.scenario().equals(last.scenario()) && c.decider().equals(last.decider()))
                .filter(c -> c.indicator().equals(key)).findFirst().orElse(null);
    }
}
