// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.results.compare.RunComparison;
import org.symbiont.results.compare.Value;
import org.symbiont.results.compare.ValueChange;

/** Tells what changed from one run to another: for each case a table, the largest changes of the plan first. */
public final class ComparisonText {
    private static final int MOST = 12;

    private final Page page;

    public ComparisonText(int width, Style style) {
        page = new Page(width, style);
    }

    /** The lines. */
    public List<String> lines(String before, String after, RunComparison comparison) {
        page.line(page.style().heading("From " + before + " to " + after));
        page.line(page.style().quiet(comparison.sameModel() ? "The same model." : "The model has changed."));
        if (comparison.changes().isEmpty()) {
            page.line("All " + comparison.compared() + " values are the same.");
        }
        var cases = new LinkedHashMap<String, List<ValueChange>>();
        for (var change : comparison.changes()) {
            cases.computeIfAbsent(title(change), _ -> new ArrayList<>()).add(change);
        }
        cases.forEach(this::oneCase);
        return page.lines();
    }

    private static String title(ValueChange change) {
        var name = change.name();
        return name.experiment() + ": " + CaseColumns.scenarioTitle(name.scenario())
                + (name.decider().isEmpty()
                        ? ""
                        : ", by " + name.decider().replace("companies baseline",
                                "companies without symbiosis"));
    }

    private void oneCase(String title, List<ValueChange> changes) {
        page.heading(title);
        var outcome = changes.stream().filter(c -> !isPlan(c)).toList();
        var plan = changes.stream().filter(ComparisonText::isPlan)
                .sorted(Comparator.comparingDouble((ValueChange change) -> -size(change))).toList();
        var table = new TextTable("  ");
        table.row(Cell.left(""), Cell.left(""), Cell.left(""), Cell.right("before"), Cell.right("after"),
                Cell.right("change"), Cell.right(""));
        outcome.forEach(change -> table.row(row(change)));
        plan.stream().limit(MOST).forEach(change -> table.row(row(change)));
        page.table(table);
        if (plan.size() > MOST) {
            page.line("  " + page.style().quiet("and " + (plan.size() - MOST)
                    + " smaller changes of flows and levels: --format csv"));
        }
    }

    private static boolean isPlan(ValueChange change) {
        return change.name().kind().equals("flow") || change.name().kind().equals("activity");
    }

    /** What appears or disappears is the largest change. */
    private static double size(ValueChange change) {
        double relative = Math.abs(change.relative());
        return Double.isNaN(relative) ? Double.POSITIVE_INFINITY : relative;
    }

    private static List<Cell> row(ValueChange change) {
        var name = change.name();
        double size = Math.max(size(change.before()), size(change.after()));
        var unit = DisplayUnit.of(unit(change), size);
        boolean same = change.before() == null || change.after() == null
                || change.before().unit().equals(change.after().unit());
        return List.of(Cell.left(name.kind()), Cell.left(name.name()), Cell.left(same ? unit.unit() : "(unit changed)"),
                Cell.right(text(change.before(), unit, same)), Cell.right(text(change.after(), unit, same)),
                Cell.right(Double.isFinite(change.difference()) ? unit.signed(change.difference()) : ""),
                Cell.right(Double.isFinite(change.relative()) ? HumanNumber.percent(change.relative()) : ""));
    }

    private static double size(@Nullable Value value) {
        return value == null || !Double.isFinite(value.number()) ? 0 : Math.abs(value.number());
    }

    private static String unit(ValueChange change) {
        return change.after() != null ? change.after().unit() : change.before() == null ? "" : change.before().unit();
    }

    private static String text(@Nullable Value value, DisplayUnit unit, boolean same) {
        if (value == null) {
            return "-";
        }
        return !value.word().isEmpty()
                ? value.word().replace('_', ' ')
                : same ? unit.text(value.number()) : DisplayUnit.withUnit(value.number(), value.unit());
    }
}
