// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.Follower;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;

/**
 * A piece of a follower's problem that hangs together: columns that share rows with each other, such as those of one period where nothing is
 * kept from one to the next. With the leader's decision given the pieces of a follower do not see each other, so that a best answer is made of
 * best answers of the pieces.
 *
 * @param columns of the follower, ascending
 * @param rows of the follower, ascending
 * @param leaderColumns those in these rows and in the costs of these columns, ascending
 */
record FollowerBlock(int follower, int[] columns, int[] rows, int[] leaderColumns) {

    /** The piece with this column of a follower. */
    static FollowerBlock around(BilevelProblem problem, int column) {
        var all = problem.highPoint();
        int follower = problem.ownerOfColumn(column);
        var byRow = columnsByRow(problem, follower);
        var columns = new BitSet();
        var rows = new BitSet();
        var open = new ArrayList<Integer>(List.of(column));
        columns.set(column);
        while (!open.isEmpty()) {
            int next = open.removeLast();
            for (int entry = all.start(next); entry < all.start(next + 1); entry++) {
                int row = all.rowIndex(entry);
                if (problem.ownerOfRow(row) == follower && !rows.get(row)) {
                    rows.set(row);
                    for (int other : byRow.get(row)) {
                        if (!columns.get(other)) {
                            columns.set(other);
                            open.add(other);
                        }
                    }
                }
            }
        }
        return new FollowerBlock(follower, columns.stream().toArray(), rows.stream().toArray(),
                leaderColumns(problem, follower, columns, rows));
    }

    private static List<List<Integer>> columnsByRow(BilevelProblem problem, int follower) {
        var all = problem.highPoint();
        var byRow = new ArrayList<List<Integer>>();
        for (int row = 0; row < all.rows(); row++) {
            byRow.add(new ArrayList<>());
        }
        var own = problem.followers().get(follower);
        for (int k = 0; k < own.columns(); k++) {
            for (int entry = all.start(own.column(k)); entry < all.start(own.column(k) + 1); entry++) {
                byRow.get(all.rowIndex(entry)).add(own.column(k));
            }
        }
        return byRow;
    }

    private static int[] leaderColumns(BilevelProblem problem, int follower, BitSet columns, BitSet rows) {
        var all = problem.highPoint();
        var found = new BitSet();
        for (int column = 0; column < all.columns(); column++) {
            for (int entry = all.start(column); entry < all.start(column + 1); entry++) {
                if (problem.ownerOfColumn(column) == BilevelProblem.LEADER && rows.get(all.rowIndex(entry))) {
                    found.set(column);
                }
            }
        }
        problem.followers().get(follower).prices().stream().filter(price -> columns.get(price.column()))
                .forEach(price -> found.set(price.leaderColumn()));
        return found.stream().toArray();
    }

    /** The piece alone with a leader who wants as much of one column as there can be, and nothing else. */
    BilevelProblem wantingMost(BilevelProblem problem, LeaderBounds bounds, int wanted) {
        var all = problem.highPoint();
        var builder = LpProblem.builder().sense(Sense.MAXIMIZE);
        var own = problem.followers().get(follower);
        var part = own.sense() == Sense.MAXIMIZE ? Follower.maximizing(own.name()) : Follower.minimizing(own.name());
        for (int column : leaderColumns) {
            builder.column(all.lower(column), bounds.upper(column), 0, all.kind(column));
        }
        for (int row : rows) {
            part.row(builder.row(all.rowLower(row), all.rowUpper(row)));
        }
        for (int column : columns) {
            builder.column(all.lower(column), all.upper(column), column == wanted ? 1 : 0, all.kind(column));
        }
        for (int k = 0; k < own.columns(); k++) {
            int at = place(own.column(k));
            if (at >= 0) {
                part.column(at, own.cost(k));
            }
        }
        own.prices().stream().filter(price -> place(price.column()) >= 0).forEach(price -> part
                .price(place(price.column()), Arrays.binarySearch(leaderColumns, price.leaderColumn()),
                        price.coefficient()));
        for (int column = 0; column < builder.columns(); column++) {
            int original = column < leaderColumns.length
                    ? leaderColumns[column]
                    : columns[column - leaderColumns.length];
            for (int entry = all.start(original); entry < all.start(original + 1); entry++) {
                int row = Arrays.binarySearch(rows, all.rowIndex(entry));
                if (row >= 0) {
                    builder.coefficient(row, column, all.value(entry));
                }
            }
        }
        return BilevelProblem.of(builder.build(), List.of(part.build()));
    }

    private int place(int column) {
        int at = Arrays.binarySearch(columns, column);
        return at < 0 ? -1 : leaderColumns.length + at;
    }
}
