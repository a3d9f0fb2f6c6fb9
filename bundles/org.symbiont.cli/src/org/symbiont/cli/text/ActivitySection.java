// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.symbiont.results.Activity;
import org.symbiont.results.CaseResult;
import org.symbiont.results.ExperimentResult;

/**
 * How much the production units run: the mean over the periods. A row for each recipe; where these are many, for each unit.
 * What never runs is left out.
 */
final class ActivitySection {
    private static final int MOST = 16;

    /**
     * What a row is about.
     *
     * @param element the unit
     * @param recipe empty for the only one, or for all together
     * @param resource by which it is counted
     * @param unit of measure
     */
    private record Key(String element, String recipe, String resource, String unit) {
        String title() {
            return recipe.isEmpty() ? element : element + " " + recipe;
        }
    }

    private final Page page;
    private final CaseColumns columns;

    ActivitySection(ExperimentResult experiment, Page page) {
        this.page = page;
        columns = CaseColumns.asked(experiment);
    }

    void write() {
        var means = means(true);
        if (means.size() > MOST) {
            means = means(false);
        }
        if (means.isEmpty()) {
            return;
        }
        page.blank();
        var table = new TextTable("  ");
        var header = new ArrayList<>(List.of(Cell.left("Production, mean"), Cell.left("")));
        header.addAll(columns.headers(page.style()));
        table.row(header);
        means.entrySet().stream().limit(MOST).forEach(entry -> table.row(row(entry.getKey(), entry.getValue())));
        page.table(table);
        if (means.size() > MOST) {
            page.line("  " + page.style().quiet("and " + (means.size() - MOST) + " more units"));
        }
    }

    private Map<Key, double[]> means(boolean byRecipe) {
        var means = new LinkedHashMap<Key, double[]>();
        for (int k = 0; k < columns.cases().size(); k++) {
            add(columns.cases().get(k), byRecipe, k, means);
        }
        means.values().removeIf(values -> Sizes.largest(values) < 1e-9);
        return means;
    }

    private void add(CaseResult result, boolean byRecipe, int column, Map<Key, double[]> means) {
        int periods = result.activities().stream().mapToInt(Activity::period).max().orElse(1);
        for (var one : result.activities()) {
            var key = new Key(one.element(), byRecipe ? one.recipe() : "", one.resource(), one.unit());
            means.computeIfAbsent(key, _ -> new double[columns.cases().size()])[column] += one.level() / periods;
        }
    }

    private List<Cell> row(Key key, double[] values) {
        var unit = DisplayUnit.of(key.unit(), Sizes.largest(values));
        var cells = new ArrayList<Cell>();
        cells.add(Cell.left(key.title()));
        cells.add(Cell.left((unit.unit() + " " + key.resource()).strip()).in(page.style()::quiet));
        for (double value : values) {
            cells.add(Cell.right(unit.text(value)));
        }
        return cells;
    }
}
