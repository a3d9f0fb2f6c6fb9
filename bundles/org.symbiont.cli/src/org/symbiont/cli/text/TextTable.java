// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in aligned columns; where they do not fit, the widest column of words gives way. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 12;

    private final List<List<Cell>> rows = new ArrayList<>();
    private final String indent;

    TextTable(String indent) {
        this.indent = indent;
    }

    void row(List<Cell> cells) {
        rows.add(List.copyOf(cells));
    }

    void row(Cell... cells) {
        rows.add(List.of(cells));
    }

    void addAll(TextTable other) {
        rows.addAll(other.rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines, none longer than the width if that can be helped. */
    List<String> lines(int width) {
        int[] widths = widths();
        shrink(widths, width);
        var lines = new ArrayList<String>();
        for (var row : rows) {
            lines.add(line(row, widths));
        }
        return lines;
    }

    private String line(List<Cell> row, int[] widths) {
        var text = new StringBuilder(indent);
        for (int k = 0; k < row.size(); k++) {
            var cell = row.get(k);
            boolean last = k == row.size() - 1;
            text.append(k == 0 ? "" : GAP);
            text.append(last && cell.alignment() == Cell.Alignment.LEFT
                    ? cell.padded(Math.min(cell.width(), widths[k]))
                    : cell.padded(widths[k]));
        }
        return text.toString().stripTrailing();
    }

    private int[] widths() {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (var row : rows) {
            for (int k = 0; k < row.size(); k++) {
                widths[k] = Math.max(widths[k], row.get(k).width());
            }
        }
        return widths;
    }

    private void shrink(int[] widths, int width) {
        int total = indent.length() + GAP.length() * Math.max(0, widths.length - 1);
        for (int one : widths) {
            total += one;
        }
        int widest = widestOfWords(widths);
        while (total > width && widest >= 0 && widths[widest] > NARROWEST) {
            widths[widest]--;
            total--;
            widest = widestOfWords(widths);
        }
    }

    /** Numbers are never cut: only a column that holds words alone may give way. */
    private int widestOfWords(int[] widths) {
        int widest = -1;
        for (int k = 0; k < widths.length; k++) {
            if (isOfWords(k) && (widest < 0 || widths[k] > widths[widest])) {
                widest = k;
            }
        }
        return widest;
    }

    private boolean isOfWords(int column) {
        return rows.stream()
                .allMatch(row -> row.size() <= column || row.get(column).alignment() == Cell.Alignment.LEFT);
    }
}
