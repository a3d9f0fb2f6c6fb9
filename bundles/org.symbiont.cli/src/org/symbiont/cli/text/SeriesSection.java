// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.symbiont.results.CaseResult;
import org.symbiont.results.Series;

/** Series as a table: what each is at a few times, and its shape. What never changes is left out. */
final class SeriesSection {
    private static final int TIMES = 6;
    private static final int MOST = 16;

    private final Page page;

    SeriesSection(Page page) {
        this.page = page;
    }

    /**
     * Writes those of a simulation under the name of their dynamics, which then need not stand before each, and below what the plans on its way
     * gave and were given. Data and loops are for the report and for machines.
     */
    void write(CaseResult one) {
        var computed = ofKinds(one, EnumSet.of(Series.Kind.VARIABLE));
        var owners = computed.stream().map(s -> s.element().substring(0, s.element().lastIndexOf('.') + 1)).distinct()
                .toList();
        String owner = owners.size() == 1 ? owners.getFirst() : "";
        String title = owner.isEmpty() ? "" : owner.substring(0, owner.length() - 1);
        String scenario = one.scenario().isEmpty() ? "" : " in " + one.scenario();
        write((title + scenario).strip(),
                computed.stream().map(s -> s.named(s.element().substring(owner.length()))).toList());
        write("Plans" + scenario, ofKinds(one, EnumSet.of(Series.Kind.PLAN, Series.Kind.DRIVEN)));
    }

    private static List<Series> ofKinds(CaseResult one, Set<Series.Kind> kinds) {
        return one.series().stream().filter(s -> kinds.contains(s.kind())).toList();
    }

    /** Writes series that share their times, under a title. */
    void write(String title, List<Series> all) {
        var series = all.stream().filter(SeriesSection::changes).limit(MOST).toList();
        if (series.isEmpty()) {
            return;
        }
        page.blank();
        int[] rows = rows(series.getFirst().times().size());
        var table = new TextTable("  ");
        table.row(header(title, series.getFirst(), rows));
        series.forEach(each -> table.row(row(each, rows)));
        page.table(table);
        long more = all.stream().filter(SeriesSection::changes).count() - series.size();
        if (more > 0) {
            page.line("  " + page.style().quiet("and " + more + " more"));
        }
    }

    private static boolean changes(Series series) {
        return series.values().size() > 1 && series.values().stream().anyMatch(v -> v != series.values().get(0));
    }

    /** The first, the last and some between them, at equal distances. */
    private static int[] rows(int size) {
        int columns = Math.min(TIMES, size);
        return IntStream.range(0, columns)
                .map(k -> columns == 1 ? 0 : (int) Math.round((double) k * (size - 1) / (columns - 1)))
                .toArray();
    }

    private List<Cell> header(String title, Series series, int[] rows) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.left(title).in(page.style()::heading));
        cells.add(Cell.left(series.timeUnit()).in(page.style()::quiet));
        for (int row : rows) {
            cells.add(Cell.right(HumanNumber.text(series.times().get(row))).in(page.style()::quiet));
        }
        cells.add(Cell.left(""));
        return cells;
    }

    private List<Cell> row(Series series, int[] rows) {
        double size = Sizes.largest(series.values().stream().filter(Double::isFinite).toArray());
        var unit = DisplayUnit.of(series.unit(), size);
        var cells = new ArrayList<Cell>();
        cells.add(Cell.left(series.element()));
        cells.add(Cell.left(unit.unit()).in(page.style()::quiet));
        for (int row : rows) {
            cells.add(Cell.right(unit.text(series.values().get(row))));
        }
        cells.add(Cell.left(Sparkline.of(series.values().stream().toArray())).in(page.style()::quiet));
        return cells;
    }
}
