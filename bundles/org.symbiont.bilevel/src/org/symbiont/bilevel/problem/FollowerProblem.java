// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.problem;

import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Names;
import org.symbiont.lp.solution.Values;

/**
 * The problem that one follower faces once the leader has decided. Its column {@code k} is the follower's column
 * {@code k}, its row {@code k} the follower's row {@code k}; what the leader's columns contribute has moved to the
 * right-hand sides and costs.
 */
public final class FollowerProblem {
    private final BilevelProblem problem;
    private final int index;
    private final Follower follower;
    private final int[] ownRow;

    /** @param index of the follower */
    public FollowerProblem(BilevelProblem problem, int index) {
        this.problem = problem;
        this.index = index;
        follower = problem.followers().get(index);
        ownRow = new int[problem.highPoint().rows()];
        for (int k = 0; k < follower.rows(); k++) {
            ownRow[follower.row(k)] = k;
        }
    }

    /**
     * What the follower faces at this point.
     *
     * @param point a value for each column of the high-point problem; only those of the leader count
     */
    public LpProblem at(Values point) {
        var all = problem.highPoint();
        var builder = LpProblem.builder().name(follower.name()).sense(follower.sense());
        var costs = costs(point);
        for (int k = 0; k < follower.columns(); k++) {
            int column = follower.column(k);
            builder.column(all.lower(column), all.upper(column), costs[k], all.kind(column));
        }
        var shares = leadersShares(point);
        for (int k = 0; k < follower.rows(); k++) {
            int row = follower.row(k);
            builder.row(all.rowLower(row) - shares[k], all.rowUpper(row) - shares[k]);
        }
        for (int k = 0; k < follower.columns(); k++) {
            int column = follower.column(k);
            for (int entry = all.start(column); entry < all.start(column + 1); entry++) {
                if (problem.ownerOfRow(all.rowIndex(entry)) == index) {
                    builder.coefficient(ownRow[all.rowIndex(entry)], k, all.value(entry));
                }
            }
        }
        Names columnNames = k -> all.columnName(follower.column(k));
        Names rowNames = k -> all.rowName(follower.row(k));
        return builder.columnNames(columnNames).rowNames(rowNames).build();
    }

    /** The cost of each of its columns at this point, with what the leader sets. */
    public double[] costs(Values point) {
        var costs = new double[follower.columns()];
        var place = new int[problem.highPoint().columns()];
        for (int k = 0; k < costs.length; k++) {
            costs[k] = follower.cost(k);
            place[follower.column(k)] = k;
        }
        for (var price : follower.prices()) {
            costs[place[price.column()]] += price.coefficient() * point.get(price.leaderColumn());
        }
        return costs;
    }

    /** The follower's objective at this point. */
    public double objective(Values point) {
        return objective(point, own(point));
    }

    /** The follower's objective if the leader stays at this point and the follower takes these values. */
    public double objective(Values point, double[] own) {
        var costs = costs(point);
        double objective = 0;
        for (int k = 0; k < costs.length; k++) {
            objective += costs[k] * own[k];
        }
        return objective;
    }

    /** The values of the follower's own columns at this point. */
    public double[] own(Values point) {
        var own = new double[follower.columns()];
        for (int k = 0; k < own.length; k++) {
            own[k] = point.get(follower.column(k));
        }
        return own;
    }

    /** What the leader's columns contribute to each of its rows. */
    private double[] leadersShares(Values point) {
        var all = problem.highPoint();
        var shares = new double[follower.rows()];
        for (int column = 0; column < all.columns(); column++) {
            if (problem.ownerOfColumn(column) != BilevelProblem.LEADER || point.get(column) == 0.0) {
                continue;
            }
            for (int entry = all.start(column); entry < all.start(column + 1); entry++) {
                if (problem.ownerOfRow(all.rowIndex(entry)) == index) {
                    shares[ownRow[all.rowIndex(entry)]] += all.value(entry) * point.get(column);
                }
            }
        }
        return shares;
    }
}
