// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.symbiont.results.DeciderComparison;
import org.symbiont.results.DeciderComparison.CompanyGain;

/** What deciding together is worth: who wins or loses, the price of autonomy, and what each outside decision closes of it. */
final class ComparisonSection {
    private final Page page;

    ComparisonSection(Page page) {
        this.page = page;
    }

    void write(DeciderComparison comparison) {
        if (comparison.companies().stream().anyMatch(each -> each.gain() != 0)) {
            page.blank();
            page.table(gains(comparison));
        }
        var price = comparison.priceOfAutonomy();
        if (price != null) {
            page.blank();
            page.words("Price of autonomy" + where(comparison) + ": " + DisplayUnit.withUnit(price, comparison.unit())
                    + ", by which the cluster's plan is better than the coordinator's.", "  ", "    ");
        }
        if (!comparison.closings().isEmpty()) {
            page.blank();
            page.table(closings(comparison));
        }
    }

    private static String where(DeciderComparison comparison) {
        return comparison.scenario().isEmpty() ? "" : " in " + comparison.scenario();
    }

    private TextTable gains(DeciderComparison comparison) {
        var table = new TextTable("  ");
        var deciders = new LinkedHashSet<String>();
        var companies = new LinkedHashSet<String>();
        for (var each : comparison.companies()) {
            deciders.add(each.decider());
            companies.add(each.company());
        }
        var unit = DisplayUnit.of(comparison.unit(),
                comparison.companies().stream().mapToDouble(each -> Math.abs(each.gain())).max().orElse(0));
        var header = new ArrayList<Cell>();
        header.add(Cell.left("Wins or loses on " + comparison.against() + where(comparison)));
        header.add(Cell.left(unit.unit()).in(page.style()::quiet));
        deciders.forEach(each -> header.add(Cell.right(each).in(page.style()::quiet)));
        table.row(header);
        for (var company : companies) {
            var row = new ArrayList<>(List.of(Cell.left("  " + company), Cell.left("")));
            deciders.forEach(decider -> row.add(gain(comparison, company, decider, unit)));
            table.row(row);
        }
        return table;
    }

    private Cell gain(DeciderComparison comparison, String company, String decider, DisplayUnit unit) {
        double gain = comparison.companies().stream()
                .filter(each -> each.company().equals(company) && each.decider().equals(decider))
                .mapToDouble(CompanyGain::gain).findFirst().orElse(Double.NaN);
        var cell = Cell.right(Double.isNaN(gain) ? "-" : unit.signed(gain));
        return gain > 0 ? cell.in(page.style()::good) : gain < 0 ? cell.in(page.style()::bad) : cell;
    }

    private TextTable closings(DeciderComparison comparison) {
        var table = new TextTable("  ");
        table.row(Cell.left("Outside decision" + where(comparison)), Cell.left(""),
                Cell.right("without it").in(page.style()::quiet), Cell.right("it adds").in(page.style()::quiet),
                Cell.right("closes").in(page.style()::quiet));
        for (var each : comparison.closings()) {
            var without = each.without();
            var closes = each.closes();
            var share = each.share();
            table.row(Cell.left("  " + each.element()), Cell.left(each.kind().word()),
                    Cell.right(without == null ? "-" : DisplayUnit.withUnit(without, comparison.unit())),
                    Cell.right(closes == null ? "-" : DisplayUnit.withUnit(closes, comparison.unit())),
                    Cell.right(share == null ? "-" : percent(share)));
        }
        return table;
    }

    private static String percent(double share) {
        String text = HumanNumber.percent(share);
        return text.startsWith("+") ? text.substring(1) : text;
    }
}
