// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.symbiont.results.ExperimentResult;
import org.symbiont.results.PublishedReference;

/** What others published, beside the model's own value and the difference. The same comparison stands in a text once. */
final class PublishedSection {
    private final Set<List<PublishedReference>> told = new HashSet<>();

    void write(ExperimentResult experiment, Page page) {
        var one = CaseColumns.principal(experiment);
        var all = one == null
                ? List.<PublishedReference>of()
                : one.indicators().stream().flatMap(i -> i.published().stream()).toList();
        if (one == null || all.isEmpty() || !told.add(all)) {
            return;
        }
        page.blank();
        var table = new TextTable("  ");
        var style = page.style();
        table.row(Cell.left("Published figures"), Cell.left(""), Cell.right("model").in(style::quiet),
                Cell.right("published").in(style::quiet), Cell.right("difference").in(style::quiet),
                Cell.right("").in(style::quiet),
                Cell.left("source").in(style::quiet));
        for (var indicator : one.indicators()) {
            for (var published : indicator.published()) {
                table.row(Cell.left(indicator.title()), Cell.left(published.unit()).in(style::quiet),
                        Cell.right(HumanNumber.text(published.own())), Cell.right(HumanNumber.text(published.value())),
                        Cell.right(HumanNumber.signed(published.difference())),
                        Cell.right(published.relative() == null ? "" : HumanNumber.percent(published.relative())),
                        Cell.left(published.source()).in(style::quiet));
            }
        }
        page.table(table);
    }
}
