// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.Comparator;
import java.util.LinkedHashMap;

import org.symbiont.results.BindingLimit;
import org.symbiont.results.CaseResult;
import org.symbiont.results.ExperimentResult;

/** The limits that bind, with what a wider one would gain: those that matter most come first. */
final class LimitSection {
    private static final int MOST = 6;

    private LimitSection() {}

    static void write(ExperimentResult experiment, Page page) {
        var columns = CaseColumns.asked(experiment);
        if (columns.cases().isEmpty()) {
            return;
        }
        one(columns.cases().getLast(), columns.cases().size() > 1, page);
    }

    private static void one(CaseResult result, boolean several, Page page) {
        var strongest = new LinkedHashMap<String, BindingLimit>();
        result.bindings().stream().sorted(Comparator.comparingDouble(LimitSection::weight).reversed())
                .forEach(limit -> strongest.putIfAbsent(limit.about(), limit));
        if (strongest.isEmpty()) {
            return;
        }
        page.blank();
        var table = new TextTable("  ");
        String which = several
                ? " (" + CaseColumns.scenarioTitle(result.scenario()) + ", " + result.decider() + ")"
                : "";
        table.row(Cell.left("Limits that bind" + which), Cell.right(""),
                Cell.left("one more gains").in(page.style()::quiet));
        strongest.values().stream().limit(MOST).forEach(limit -> table.row(Cell.left(limit.about()),
                Cell.right(DisplayUnit.withUnit(limit.limit(), limit.unit())), Cell.left(price(limit))));
        page.table(table);
        if (strongest.size() > MOST) {
            page.line("  " + page.style().quiet("and " + (strongest.size() - MOST) + " that matter less"));
        }
    }

    private static String price(BindingLimit limit) {
        return limit.price() == null ? "" : HumanNumber.text(limit.price()) + " " + limit.priceUnit();
    }

    private static double weight(BindingLimit limit) {
        return limit.price() == null ? -1 : Math.abs(limit.price() * limit.limit());
    }
}
