// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.lower;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.symbiont.sd.flat.FlatKind;
import org.symbiont.sd.flat.FlatModel;
import org.symbiont.sd.flat.FlatVariable;
import org.symbiont.sd.ir.Cell;
import org.symbiont.sd.ir.Slots;

/** Places in the array: the slots, then levels, then other variables, then the points of graphical functions. */
final class Layout {
    private final List<Cell> cells = new ArrayList<>();
    private final Map<String, Cell> byKey = new LinkedHashMap<>();
    private final Map<Integer, double[]> points = new LinkedHashMap<>();
    private final Map<String, Integer> tables = new LinkedHashMap<>();
    private final int levels;
    private int end = Slots.FIRST;

    Layout(FlatModel model) {
        for (var variable : model.variables().values()) {
            if (variable.kind() instanceof FlatKind.Level) {
                place(variable);
            }
        }
        levels = end - Slots.FIRST;
        for (var variable : model.variables().values()) {
            if (variable.kind() instanceof FlatKind.Table(var graph)) {
                tables.put(variable.key(), end);
                var values = new double[2 * graph.xs().size()];
                for (int i = 0; i < graph.xs().size(); i++) {
                    values[i] = graph.xs().get(i);
                    values[graph.xs().size() + i] = graph.ys().get(i);
                }
                points.put(end, values);
                end += values.length;
            } else if (!(variable.kind() instanceof FlatKind.Level)) {
                place(variable);
            }
        }
    }

    private void place(FlatVariable variable) {
        var cell = new Cell(cells.size(), variable, end, variable.size());
        cells.add(cell);
        byKey.put(variable.key(), cell);
        end = Math.addExact(end, cell.size());
    }

    List<Cell> cells() {
        return cells;
    }

    Map<String, Cell> byKey() {
        return byKey;
    }

    Map<Integer, double[]> points() {
        return points;
    }

    /** Where the points of a graphical function begin. */
    int table(String key) {
        return java.util.Objects.requireNonNull(tables.get(key));
    }

    int levels() {
        return levels;
    }

    int size() {
        return end;
    }
}
