// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.symbiont.lp.conflict.ConflictPart.Lower;
import org.symbiont.lp.conflict.ConflictPart.Row;
import org.symbiont.lp.conflict.ConflictPart.Upper;
import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpBuilder;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.SparseRows;
import org.symbiont.lp.solver.Suspects;

/**
 * A problem of which some demands can be left out. If it is an LP, it is built small, from the rows of the demands and
 * the columns in them; what is no demand is not in force. In a discrete problem all else stays in force.
 */
final class PartialProblem {
    private final LpProblem problem;
    private final List<ConflictPart> parts;
    private final LpProblem whole;
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final Map<Integer, Integer> columns = new HashMap<>();

    PartialProblem(LpProblem problem, List<ConflictPart> parts) {
        this.problem = problem;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(PartialProblem::kind).thenComparingInt(PartialProblem::index)).toList();
        whole = problem.isDiscrete() ? withoutParts(problem) : smallLp(problem);
    }

    static PartialProblem ofAll(LpProblem problem) {
        return new PartialProblem(problem, allParts(problem));
    }

    int size() {
        return parts.size();
    }

    ConflictPart part(int index) {
        return parts.get(index);
    }

    /** All demands that may be dropped: rows, and bounds of continuous columns. */
    static List<ConflictPart> allParts(LpProblem problem) {
        var all = new Suspects(new BitSet(), new BitSet(), new BitSet());
        all.rows().set(0, problem.rows());
        for (int column = 0; column < problem.columns(); column++) {
            boolean isContinuous = problem.kind(column) == ColumnKind.CONTINUOUS;
            all.lower().set(column, isContinuous);
            all.upper().set(column, isContinuous);
        }
        return parts(problem, all);
    }

    /** Those of the suspects that demand anything. */
    static List<ConflictPart> parts(LpProblem problem, Suspects suspects) {
        var parts = new ArrayList<ConflictPart>();
        suspects.rows().stream().filter(row -> isFinite(problem.rowLower(row)) || isFinite(problem.rowUpper(row)))
                .forEach(row -> parts.add(new Row(row)));
        suspects.lower().stream().filter(column -> isFinite(problem.lower(column)))
                .forEach(column -> parts.add(new Lower(column)));
        suspects.upper().stream().filter(column -> isFinite(problem.upper(column)))
                .forEach(column -> parts.add(new Upper(column)));
        return parts;
    }

    private static boolean isFinite(double value) {
        return Double.isFinite(value);
    }

    private static int kind(ConflictPart part) {
        return switch (part) {
            case Row row -> 0;
            case Lower lower -> 1;
            case Upper upper -> 2;
        };
    }

    private static int index(ConflictPart part) {
        return switch (part) {
            case Row row -> row.row();
            case Lower lower -> lower.column();
            case Upper upper -> upper.column();
        };
    }

    private LpProblem withoutParts(LpProblem discrete) {
        for (int row = 0; row < discrete.rows(); row++) {
            rows.put(row, row);
        }
        for (int column = 0; column < discrete.columns(); column++) {
            columns.put(column, column);
        }
        var change = discrete.change();
        for (int row = 0; row < discrete.rows(); row++) {
            change.rowBounds(row, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        for (int column = 0; column < discrete.columns(); column++) {
            if (discrete.kind(column) == ColumnKind.CONTINUOUS) {
                change.bounds(column, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            }
        }
        return change.build();
    }

    private LpProblem smallLp(LpProblem lp) {
        var matrix = SparseRows.of(lp);
        var builder = LpProblem.builder();
        for (var part : parts) {
            if (part instanceof Row(int row)) {
                rows.put(row, builder.row(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
                for (int entry = matrix.start(row); entry < matrix.start(row + 1); entry++) {
                    int column = columns.computeIfAbsent(matrix.column(entry), any -> free(builder));
                    builder.coefficient(builder.rows() - 1, column, matrix.value(entry));
                }
            } else {
                columns.computeIfAbsent(index(part), any -> free(builder));
            }
        }
        return builder.build();
    }

    private static int free(LpBuilder builder) {
        return builder.column(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0);
    }

    /** The problem with these demands, and no others, in force. */
    LpProblem with(BitSet chosen) {
        var change = whole.change();
        var bounds = new HashMap<Integer, double[]>();
        chosen.stream().mapToObj(parts::get).forEach(part -> {
            switch (part) {
                case Row(int row) -> change.rowBounds(rows.get(row), problem.rowLower(row), problem.rowUpper(row));
                case Lower(int column) -> bounds.computeIfAbsent(column, any -> free())[0] = problem.lower(column);
                case Upper(int column) -> bounds.computeIfAbsent(column, any -> free())[1] = problem.upper(column);
            }
        });
        bounds.forEach((column, ends) -> change.bounds(columns.get(column), ends[0], ends[1]));
        return change.build();
    }

    private static double[] free() {
        return new double[]{Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
    }

    /** The same demands without an aim, so that no run is unbounded. */
    static LpProblem withoutObjective(LpProblem problem) {
        var change = problem.change();
        for (int column = 0; column < problem.columns(); column++) {
            if (problem.cost(column) != 0) {
                change.cost(column, 0);
            }
        }
        return change.build();
    }
}
