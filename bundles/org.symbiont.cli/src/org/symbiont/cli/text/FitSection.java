// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.List;

import org.symbiont.results.CaseResult;
import org.symbiont.results.Fit;
import org.symbiont.results.Series;

/** Constants that were fitted, how sure they are, and how near the simulation comes to each of the data. */
final class FitSection {
    private FitSection() {}

    static void write(CaseResult one, Page page) {
        var fit = one.fit();
        if (fit != null) {
            page.blank();
            page.table(estimates(fit, page));
            page.line("  " + page.style().quiet(sentence(fit)));
        }
        var data = one.series().stream()
                .filter(s -> s.kind() == Series.Kind.REFERENCE || s.kind() == Series.Kind.SHOWN).toList();
        if (!data.isEmpty()) {
            page.blank();
            var table = new TextTable("  ");
            table.row(List.of(Cell.left("Data").in(page.style()::heading),
                    Cell.right(data.getFirst().timeUnit()).in(page.style()::quiet),
                    Cell.right("observed").in(page.style()::quiet), Cell.right("simulated").in(page.style()::quiet),
                    Cell.left("")));
            data.forEach(series -> rows(series, one, table, page));
            page.table(table);
        }
    }

    private static TextTable estimates(Fit fit, Page page) {
        var table = new TextTable("  ");
        table.row(List.of(Cell.left("Fitted").in(page.style()::heading), Cell.left(""),
                Cell.right("value").in(page.style()::quiet), Cell.right("error").in(page.style()::quiet),
                Cell.right("range").in(page.style()::quiet), Cell.right("before").in(page.style()::quiet)));
        for (var each : fit.estimates()) {
            table.row(List.of(Cell.left(each.element()), Cell.left(each.unit()).in(page.style()::quiet),
                    Cell.right(HumanNumber.text(each.value())),
                    Cell.right(Double.isFinite(each.error()) ? "\u00b1 " + HumanNumber.text(each.error()) : "unknown"),
                    Cell.right(HumanNumber.text(each.lower()) + " .. " + HumanNumber.text(each.upper()))
                            .in(page.style()::quiet),
                    Cell.right(HumanNumber.text(each.before())).in(page.style()::quiet)));
        }
        return table;
    }

    private static String sentence(Fit fit) {
        return fit.observations() + " data, root mean square " + Math.round(1000 * fit.rootMeanSquare()) / 10.0 + " %"
                + (Double.isFinite(fit.explained())
                        ? ", " + Math.round(1000 * fit.explained()) / 10.0 + " % of their variance explained"
                        : "")
                + ", found from " + fit.agreeing() + " of " + fit.starts() + " starts";
    }

    private static void rows(Series data, CaseResult one, TextTable table, Page page) {
        var simulated = one.series().stream()
                .filter(s -> s.kind() == Series.Kind.VARIABLE && s.element().equals(data.element())).findFirst();
        for (int k = 0; k < data.times().size(); k++) {
            double time = data.times().get(k);
            table.row(List.of(Cell.left(data.element()), Cell.right(HumanNumber.text(time)).in(page.style()::quiet),
                    Cell.right(HumanNumber.text(data.values().get(k))),
                    Cell.right(simulated.map(s -> HumanNumber.text(at(s, time))).orElse("")),
                    Cell.left(data.kind() == Series.Kind.SHOWN ? "shown, not fitted" : "")
                            .in(page.style()::quiet)));
        }
    }

    /** Between two times as on a straight line. */
    private static double at(Series series, double time) {
        int after = 0;
        while (after < series.times().size() - 1 && series.times().get(after) < time) {
            after++;
        }
        if (after == 0 || series.times().get(after) <= time) {
            return series.values().get(after);
        }
        double from = series.times().get(after - 1);
        double share = (time - from) / (series.times().get(after) - from);
        return series.values().get(after - 1)
                + share * (series.values().get(after) - series.values().get(after - 1));
    }
}
