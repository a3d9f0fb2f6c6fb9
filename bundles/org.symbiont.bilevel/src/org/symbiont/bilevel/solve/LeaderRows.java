// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.problem.LpChange;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Values;

/** The rows of the leader's, each with its columns and whose they are. */
final class LeaderRows {
    private final BilevelProblem problem;
    private final List<List<Entry>> rows;
    private final int[] place;

    private record Entry(int column, int owner, double value) {}

    private LeaderRows(BilevelProblem problem, List<List<Entry>> rows) {
        this.problem = problem;
        this.rows = rows;
        place = new int[problem.highPoint().columns()];
        for (var follower : problem.followers()) {
            for (int k = 0; k < follower.columns(); k++) {
                place[follower.column(k)] = k;
            }
        }
    }

    static LeaderRows of(BilevelProblem problem) {
        var all = problem.highPoint();
        var rows = new ArrayList<List<Entry>>();
        for (int row = 0; row < all.rows(); row++) {
            rows.add(problem.ownerOfRow(row) == BilevelProblem.LEADER ? new ArrayList<>() : List.of());
        }
        for (int column = 0; column < all.columns(); column++) {
            for (int entry = all.start(column); entry < all.start(column + 1); entry++) {
                int row = all.rowIndex(entry);
                if (problem.ownerOfRow(row) == BilevelProblem.LEADER) {
                    rows.get(row).add(new Entry(column, problem.ownerOfColumn(column), all.value(entry)));
                }
            }
        }
        return new LeaderRows(problem, rows);
    }

    int followersIn(int row) {
        return (int) rows.get(row).stream().mapToInt(Entry::owner).filter(owner -> owner != BilevelProblem.LEADER)
                .distinct().count();
    }

    boolean holds(int row, int follower) {
        return rows.get(row).stream().anyMatch(entry -> entry.owner() == follower);
    }

    double leadersShare(int row, Values point) {
        double sum = 0;
        for (var entry : rows.get(row)) {
            sum += entry.owner() == BilevelProblem.LEADER ? entry.value() * point.get(entry.column()) : 0;
        }
        return sum;
    }

    /** The follower's problem with its share in the row as the objective. */
    LpChange asObjective(int row, int follower, LpProblem own) {
        var change = own.change();
        for (int k = 0; k < problem.followers().get(follower).columns(); k++) {
            change.cost(k, 0);
        }
        for (var entry : rows.get(row)) {
            if (entry.owner() == follower) {
                change.cost(place[entry.column()], entry.value());
            }
        }
        return change;
    }
}
