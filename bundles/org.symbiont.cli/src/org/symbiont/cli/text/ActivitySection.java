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

/** How much the production units run: the mean over the periods, a row for each unit and recipe. */
final class ActivitySection {

    /**
     * What a row is about.
     *
     * @param element the unit
     * @param recipe empty for the only one
     * @param resource by which it is counted
     * @param unit of measure
     */
    private record Key(String element, String recipe, String resource, String unit) {
        static Key of(Activity activity) {
            return new Key(activity.element(), activity.recipe(), activity.resource(), activity.unit());
        }

        String title() {
            return recipe.isEmpty() ? element : element + " " + recipe;
        }
    }

    private ActivitySection() {}

    static void write(ExperimentResult experiment, Page page) {
        var columns = CaseColumns.asked(experiment);
        var means = new LinkedHashMap<Key, double[]>();
        for (int k = 0; k < columns.cases().size(); k++) {
            for (var entry : means(columns.cases().get(k)).entrySet()) {
                means.computeIfAbsent(entry.getKey(), key -> new double[columns.cases().size()])[k] = entry.getValue();
            }
        }
        if (means.isEmpty()) {
            return;
        }
        page.blank();
        var table = new TextTable("  ");
        var header = new ArrayList<>(List.of(Cell.left("Production, mean"), Cell.left("")));
        header.addAll(columns.headers(page.style()));
        table.row(header);
        means.forEach((key, values) -> table.row(row(key, values, page.style())));
        page.table(table);
    }

    private static List<Cell> row(Key key, double[] values, Style style) {
        double size = 0;
        for (double value : values) {
            size = Math.max(size, Math.abs(value));
        }
        var unit = DisplayUnit.of(key.unit(), size);
        var cells = new ArrayList<Cell>();
        cells.add(Cell.left(key.title()));
        cells.add(Cell.left((unit.unit() + " " + key.resource()).strip()).in(style::quiet));
        for (double value : values) {
            cells.add(Cell.right(unit.text(value)));
        }
        return cells;
    }

    private static Map<Key, Double> means(CaseResult result) {
        var sums = new LinkedHashMap<Key, Double>();
        int periods = 1;
        for (var activity : result.activities()) {
            sums.merge(Key.of(activity), activity.level(), Double::sum);
            periods = Math.max(periods, activity.period());
        }
        int count = periods;
        sums.replaceAll((key, sum) -> sum / count);
        return sums;
    }
}
