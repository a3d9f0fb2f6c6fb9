// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Recipe;

/**
 * Sets the cells of neighbouring lines in columns: lines that begin with members of the same kind, with neither an empty line nor a
 * comment between them. A column ends where the next line has another kind of cell; it is given up where it would push a line
 * over the margin or far to the right. The idea is that of elastic tab stops (N. Gravgaard, 2006).
 */
final class Columns {

    /** The most blanks that a column puts into a line. */
    private static final int WIDEST_GAP = 24;

    private Columns() {}

    static void align(List<Line> lines) {
        rows(lines);
        lines.forEach(Line::hang);
        comments(lines);
    }

    private static void rows(List<Line> lines) {
        var group = new ArrayList<Row>();
        for (Line line : lines) {
            if (line.goesOn() && !line.apart) {
                continue;
            }
            Row row = Row.of(line);
            if (row == null || line.apart || !group.isEmpty() && !group.getLast().key.equals(row.key)) {
                align(group, 0);
                group.clear();
            }
            if (row != null) {
                group.add(row);
            }
        }
        align(group, 0);
    }

    /** Aligns one column of neighbouring lines that agree in the columns before it, then the next ones. */
    private static void align(List<Row> rows, int column) {
        int begin = 0;
        while (begin < rows.size()) {
            int end = begin + 1;
            String stop = rows.get(begin).stop(column);
            while (stop != null && end < rows.size() && stop.equals(rows.get(end).stop(column))) {
                end++;
            }
            List<Row> run = rows.subList(begin, end);
            if (stop != null && run.size() > 1 && pad(run, column)) {
                align(run, column + 1);
            }
            begin = end;
        }
    }

    private static boolean pad(List<Row> run, int column) {
        int target = run.stream().mapToInt(row -> row.width(column)).max().orElse(0);
        Predicate<Row> tooFar = row -> {
            int blanks = target - row.width(column);
            return blanks > WIDEST_GAP || row.line.width() + blanks > Layout.MARGIN;
        };
        if (run.stream().anyMatch(tooFar)) {
            return false;
        }
        run.forEach(row -> row.line.pad(row.places.get(column), target - row.width(column)));
        return true;
    }

    /** Comments at the ends of neighbouring lines begin in one column. */
    private static void comments(List<Line> lines) {
        var run = new ArrayList<Line>();
        for (Line line : lines) {
            if (!endsInComment(line) || line.apart) {
                alignComments(run);
                run.clear();
            }
            if (endsInComment(line)) {
                run.add(line);
            }
        }
        alignComments(run);
    }

    private static boolean endsInComment(Line line) {
        return line.pieces.size() > 1 && line.pieces.getLast().kind == Piece.Kind.LINE_COMMENT;
    }

    private static void alignComments(List<Line> run) {
        int target = run.stream().mapToInt(Columns::code).max().orElse(0);
        if (run.stream().allMatch(line -> target - code(line) <= WIDEST_GAP
                && line.width() + target - code(line) <= Layout.MARGIN)) {
            run.forEach(line -> line.pad(line.pieces.size() - 1, target - code(line)));
        }
    }

    /** The width of what stands before the comment. */
    private static int code(Line line) {
        return line.width(line.pieces.size() - 1);
    }

    /** A line with cells. */
    private record Row(Line line, String key, List<Integer> places) {

        /** The line as a row, or null where it begins with a comment or goes on with an earlier line. */
        static @Nullable Row of(Line line) {
            EObject member = line.pieces.getFirst().member;
            if (member == null) {
                return null;
            }
            var places = new ArrayList<Integer>();
            for (int i = 1; i < line.pieces.size(); i++) {
                Piece piece = line.pieces.get(i);
                boolean inLine = piece.block == null || !piece.block.lines;
                if (piece.member != null && !isInOneLine(line, i) || !inLine) {
                    break;
                }
                if (stop(piece, line.pieces.get(i - 1)) != null) {
                    places.add(i);
                }
            }
            return new Row(line, key(member), List.copyOf(places));
        }

        /** Whether a member stands in a block that began in this line. */
        private static boolean isInOneLine(Line line, int place) {
            int open = 0;
            for (int i = 0; i < place; i++) {
                open += line.pieces.get(i).opens() ? 1 : line.pieces.get(i).closes() ? -1 : 0;
            }
            return open > 0;
        }

        /** What a recipe takes, gives and emits shares its columns. */
        private static String key(EObject member) {
            return member.eContainer() instanceof Recipe ? "amounts" : member.eClass().getName();
        }

        private static @Nullable String stop(Piece piece, Piece before) {
            return piece.stop != null || piece.member == null || before.opens()
                    ? piece.stop
                    : piece.member.eClass().getName() + piece.text;
        }

        @Nullable
        String stop(int column) {
            return column < places.size()
                    ? stop(line.pieces.get(places.get(column)), line.pieces.get(places.get(column) - 1))
                    : null;
        }

        int width(int column) {
            return line.width(places.get(column)) + line.gaps.get(places.get(column));
        }
    }
}
