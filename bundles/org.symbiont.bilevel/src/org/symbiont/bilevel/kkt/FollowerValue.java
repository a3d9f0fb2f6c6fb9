// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.kkt;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.Follower;
import org.symbiont.bilevel.problem.ValueTerm;

/**
 * A follower's optimal value in the single-level problem: {@code c y}, or where prices make that bilinear the dual objective
 * {@code L lambda - U mu + l rho - u sigma}.
 */
public final class FollowerValue {
    private final BilevelProblem problem;
    private final int index;
    private final Follower follower;

    public FollowerValue(BilevelProblem problem, int follower) {
        this.problem = problem;
        index = follower;
        this.follower = problem.followers().get(follower);
    }

    /** Why the value is not linear, {@code null} if it is. */
    public @Nullable String reasonAgainst() {
        if (problem.isInteger(follower)) {
            return "The leader uses the value of follower '" + follower.name()
                    + "', which has integer columns: that is not linear. Make them continuous.";
        }
        var all = problem.highPoint();
        for (int column = 0; column < all.columns() && !follower.prices().isEmpty(); column++) {
            for (int entry = all.start(column); entry < all.start(column + 1); entry++) {
                if (problem.ownerOfColumn(column) == BilevelProblem.LEADER
                        && problem.ownerOfRow(all.rowIndex(entry)) == index) {
                    return "The leader uses the value of follower '" + follower.name()
                            + "', sets prices in its costs, and has column '" + all.columnName(column)
                            + "' in its rows: that is a product of two choices. Make that row the leader's.";
                }
            }
        }
        return null;
    }

    void addTo(KktBuilder builder, ValueTerm term) {
        if (follower.prices().isEmpty()) {
            for (int k = 0; k < follower.columns(); k++) {
                builder.addToLeader(term.leaderRow(), follower.column(k), term.coefficient() * follower.cost(k));
            }
            return;
        }
        var all = problem.highPoint();
        for (int k = 0; k < follower.rows(); k++) {
            int row = follower.row(k);
            add(builder, term, builder.rowDual(row), all.rowLower(row), all.rowUpper(row));
        }
        for (int k = 0; k < follower.columns(); k++) {
            int column = follower.column(k);
            add(builder, term, builder.boundDual(column), all.lower(column), all.upper(column));
        }
    }

    private void add(KktBuilder builder, ValueTerm term, @Nullable DualColumns duals, double lower, double upper) {
        double coefficient = follower.sense().sign() * term.coefficient();
        if (duals != null && duals.lower() != DualColumns.NONE) {
            builder.addToLeader(term.leaderRow(), duals.lower(), coefficient * lower);
        }
        if (duals != null && duals.upper() != DualColumns.NONE) {
            builder.addToLeader(term.leaderRow(), duals.upper(), -coefficient * upper);
        }
    }
}
