// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.Comparator;
import java.util.LinkedHashMap;

import org.symbiont.results.BindingLimit;
import org.symbiont.results.ExperimentResult;

/** The limits that bind, with what a wider one would gain: those that matter most come first. */
final class LimitSection {
    private static final int MOST = 6;

    private LimitSection() {}

    static void write(ExperimentResult experiment, Page page) {
        var one = CaseColumns.principal(experiment);
        if (one == null || one.bindings().isEmpty()) {
            return;
        }
        var strongest = new LinkedHashMap<String, BindingLimit>();
        one.bindings().stream().sorted(Comparator.comparingDouble(LimitSection::weight).reversed())
                .forEach(limit -> strongest.putIfAbsent(limit.about(), limit));
        page.blank();
        var table = new TextTable("  ");
        table.row(Cell.left("Limits that bind (" + CaseColumns.title(one) + ")"), Cell.right(""),
                Cell.left("one more gains").in(page.style()::quiet));
        strongest.values().stream().limit(MOST).forEach(limit -> table.row(Cell.left(limit.about()),
                Cell.right(DisplayUnit.withUnit(limit.limit(), limit.unit())), Cell.left(price(limit))));
        page.table(table);
        if (strongest.size() > MOST) {
            page.line("  " + page.style().quiet("and " + (strongest.size() - MOST) + " that matter less"));
        }
    }

    /** What one more unit of the limit gains: the money of the price's unit, for one of the limit's. */
    private static String price(BindingLimit limit) {
        if (limit.price() == null) {
            return "";
        }
        int end = 0;
        while (end < limit.priceUnit().length() && Character.isLetter(limit.priceUnit().charAt(end))) {
            end++;
        }
        String gain = DisplayUnit.withUnit(limit.price(), limit.priceUnit().substring(0, end));
        return limit.unit().isEmpty() ? gain : gain + " per " + limit.unit();
    }

    private static double weight(BindingLimit limit) {
        return limit.price() == null ? -1 : Math.abs(limit.price() * Math.max(1, Math.abs(limit.limit())));
    }
}
