// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.symbiont.results.ExperimentResult;
import org.symbiont.results.FlowAmount;

/**
 * The main flows between companies over the whole horizon: first what they exchange, then the largest from and to the
 * outside. Units that decide for themselves count for their company, so that the columns compare.
 */
final class FlowSection {
    private static final int MOST_EXCHANGES = 16;
    private static final int MOST_TRADES = 6;

    /**
     * What a row is about.
     *
     * @param from company that gives
     * @param to company that takes
     * @param resource what
     * @param unit of measure
     * @param exchange by which it goes; {@code null} for trade
     */
    private record Key(String from, String to, String resource, String unit, @Nullable String exchange) {
        static Key of(FlowAmount flow) {
            return new Key(company(flow.from()), company(flow.to()), flow.resource(), flow.unit(), flow.exchange());
        }

        private static String company(String qualifiedName) {
            int dot = qualifiedName.indexOf('.');
            return dot < 0 ? qualifiedName : qualifiedName.substring(0, dot);
        }
    }

    private final Page page;
    private final CaseColumns columns;
    private final Map<Key, double[]> totals = new LinkedHashMap<>();

    FlowSection(ExperimentResult experiment, Page page) {
        this.page = page;
        columns = CaseColumns.asked(experiment);
        for (int k = 0; k < columns.cases().size(); k++) {
            for (var flow : columns.cases().get(k).flows()) {
                totals.computeIfAbsent(Key.of(flow), _ -> new double[columns.cases().size()])[k] += flow.amount();
            }
        }
        totals.values().removeIf(values -> Sizes.largest(values) < 1e-9);
    }

    void write() {
        part("Exchanges, whole horizon", true, MOST_EXCHANGES);
        part("Trade and emissions, largest", false, MOST_TRADES);
    }

    private void part(String title, boolean exchanges, int most) {
        var keys = totals.keySet().stream().filter(key -> key.exchange() != null == exchanges).toList();
        if (keys.isEmpty()) {
            return;
        }
        var shown = largest(keys, most);
        page.blank();
        var table = new TextTable("  ");
        var header = new ArrayList<>(List.of(Cell.left(title), Cell.left(""), Cell.left("")));
        header.addAll(columns.headers(page.style()));
        table.row(header);
        shown.forEach(key -> table.row(row(key)));
        page.table(table);
        if (shown.size() < keys.size()) {
            page.line("  " + page.style().quiet("and " + (keys.size() - shown.size()) + " smaller"));
        }
    }

    /** Amounts of different units do not compare: each unit's largest come in turn. */
    private List<Key> largest(List<Key> keys, int most) {
        var ranks = new LinkedHashMap<Key, Integer>();
        var counts = new LinkedHashMap<String, Integer>();
        var bySize = keys.stream().sorted(Comparator.comparingDouble((Key key) -> -Sizes.largest(totals.get(key))))
                .toList();
        bySize.forEach(key -> ranks.put(key, counts.merge(key.unit(), 1, Integer::sum)));
        var chosen = bySize.stream().sorted(Comparator.comparing(ranks::get)).limit(most).toList();
        return keys.stream().filter(chosen::contains).toList();
    }

    private List<Cell> row(Key key) {
        var values = totals.get(key);
        var unit = DisplayUnit.of(key.unit(), Sizes.largest(values));
        var cells = new ArrayList<Cell>();
        cells.add(Cell.left(key.from() + " -> " + key.to()));
        cells.add(Cell.left(key.resource()));
        cells.add(Cell.left(unit.unit()).in(page.style()::quiet));
        for (double value : values) {
            cells.add(Cell.right(unit.text(value)));
        }
        return cells;
    }
}
