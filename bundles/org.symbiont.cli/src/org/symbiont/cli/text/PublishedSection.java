// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import org.symbiont.results.ExperimentResult;

/** What others published, beside the model's own value and the difference. */
final class PublishedSection {
    private PublishedSection() {}

    static void write(ExperimentResult experiment, Page page) {
        var table = new TextTable("  ");
        var columns = CaseColumns.asked(experiment);
        for (var one : columns.cases()) {
            for (var indicator : one.indicators()) {
                for (var published : indicator.published()) {
                    table.row(Cell.left(indicator.title()),
                            Cell.left(CaseColumns.scenarioTitle(one.scenario()) + ", " + one.decider())
                                    .in(page.style()::quiet),
                            Cell.right(HumanNumber.text(published.own())),
                            Cell.right(HumanNumber.text(published.value())),
                            Cell.left(published.unit()).in(page.style()::quiet),
                            Cell.right(HumanNumber.signed(published.difference())),
                            Cell.right(published.relative() == null ? "" : HumanNumber.percent(published.relative())),
                            Cell.left(published.source()).in(page.style()::quiet));
                }
            }
        }
        if (!table.isEmpty()) {
            page.blank();
            var whole = new TextTable("  ");
            whole.row(Cell.left("Published figures"), Cell.left(""), Cell.right("model").in(page.style()::quiet),
                    Cell.right("published").in(page.style()::quiet), Cell.left(""),
                    Cell.right("difference").in(page.style()::quiet),
                    Cell.right(""), Cell.left("source").in(page.style()::quiet));
            whole.addAll(table);
            page.table(whole);
        }
    }
}
