// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.Comparator;
import java.util.List;

import org.symbiont.results.CaseResult;
import org.symbiont.results.Series;

/** The feedback loops that moved a simulation most: reinforcing (R) and balancing (B), with their mean share and its course. */
final class LoopSection {
    private static final int MOST = 6;

    private LoopSection() {}

    static void write(CaseResult one, Page page) {
        var loops = one.series().stream().filter(s -> s.kind() == Series.Kind.LOOP)
                .sorted(Comparator.comparingDouble(s -> -share(s))).toList();
        if (loops.isEmpty()) {
            return;
        }
        page.blank();
        var table = new TextTable("  ");
        table.row(List.of(Cell.left("Loops that matter").in(page.style()::heading),
                Cell.right("share").in(page.style()::quiet), Cell.left(""), Cell.left("")));
        loops.stream().limit(MOST).forEach(loop -> table.row(row(loop, page)));
        page.table(table);
        if (loops.size() > MOST) {
            page.line("  " + page.style().quiet("and " + (loops.size() - MOST) + " more"));
        }
    }

    private static List<Cell> row(Series loop, Page page) {
        String name = loop.element().substring(loop.element().lastIndexOf('.') + 1);
        double[] course = loop.values().stream().skip(1).map(Math::abs).toArray();
        return List.of(Cell.left(name), Cell.right(Math.round(100 * share(loop)) + " %"),
                Cell.left(Sparkline.of(course)).in(page.style()::quiet),
                Cell.left(loop.label() == null ? "" : loop.label()));
    }

    /** Of all behaviour, in the mean over time but for its begin, where nothing has moved yet. */
    private static double share(Series loop) {
        return loop.values().stream().skip(1).map(Math::abs).average().orElse(0);
    }
}
