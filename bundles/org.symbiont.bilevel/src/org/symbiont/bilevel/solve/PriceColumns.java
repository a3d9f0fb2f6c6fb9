// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.Arrays;
import java.util.TreeSet;

import org.symbiont.bilevel.problem.BilevelProblem;

/**
 * The leader's columns that are prices and no more: they stand in followers' costs, in no row of a follower and not in the
 * leader's objective. With all else given they move gains between followers, and nothing in the leader's objective.
 */
final class PriceColumns {
    private final int[] columns;

    PriceColumns(BilevelProblem problem) {
        var found = new TreeSet<Integer>();
        problem.followers().forEach(each -> each.prices().forEach(price -> found.add(price.leaderColumn())));
        var all = problem.highPoint();
        found.removeIf(column -> all.cost(column) != 0.0 || all.kind(column).isInteger() || isInFollowersRow(problem,
                column));
        columns = found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean isInFollowersRow(BilevelProblem problem, int column) {
        var all = problem.highPoint();
        for (int entry = all.start(column); entry < all.start(column + 1); entry++) {
            if (problem.ownerOfRow(all.rowIndex(entry)) != BilevelProblem.LEADER) {
                return true;
            }
        }
        return false;
    }

    int count() {
        return columns.length;
    }

    int column(int k) {
        return columns[k];
    }

    /** The number of a column among them, negative if it is none. */
    int indexOf(int column) {
        return Arrays.binarySearch(columns, column);
    }
}
