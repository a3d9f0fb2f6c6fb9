// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.symbiont.results.ExperimentResult;
import org.symbiont.results.Investment;

/** What was built and what was not. */
final class InvestmentSection {
    private InvestmentSection() {}

    static void write(ExperimentResult experiment, Page page) {
        var columns = CaseColumns.asked(experiment);
        var found = new LinkedHashMap<String, Investment[]>();
        for (int k = 0; k < columns.cases().size(); k++) {
            for (var one : columns.cases().get(k).investments()) {
                found.computeIfAbsent(one.element(), _ -> new Investment[columns.cases().size()])[k] = one;
            }
        }
        if (found.isEmpty()) {
            return;
        }
        page.blank();
        var table = new TextTable("  ");
        var header = new ArrayList<>(List.of(Cell.left("Investments")));
        header.addAll(columns.headers(page.style()));
        table.row(header);
        found.forEach((element, values) -> table.row(row(element, values)));
        page.table(table);
    }

    private static List<Cell> row(String element, Investment[] values) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.left(element));
        for (var value : values) {
            cells.add(Cell.right(value == null
                    ? "-"
                    : value.built() ? "built, " + DisplayUnit.withUnit(value.cost(), value.unit()) : "not built"));
        }
        return cells;
    }
}
