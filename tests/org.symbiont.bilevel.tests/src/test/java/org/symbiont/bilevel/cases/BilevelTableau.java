// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.cases;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.DualTerm;
import org.symbiont.bilevel.problem.Follower;
import org.symbiont.bilevel.problem.FollowerBuilder;
import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpBuilder;
import org.symbiont.lp.problem.LpProblem;

/**
 * A small problem as on paper: the leader's costs of all columns, the leader's columns first; then followers, each with the
 * next columns; rows with a coefficient for each column. Columns are in {@code [0, inf)} at first.
 */
public final class BilevelTableau {
    private static final double INF = Double.POSITIVE_INFINITY;

    private final LpBuilder builder = LpProblem.builder();
    private final List<FollowerBuilder> followers = new ArrayList<>();
    private final List<DualTerm> dualTerms = new ArrayList<>();
    private int next;

    private BilevelTableau(int leaderColumns, double... leaderCosts) {
        for (double cost : leaderCosts) {
            builder.column(0, INF, cost);
        }
        builder.columnNames(column -> column < leaderColumns ? "x" + (column + 1) : "y" + (column - leaderColumns + 1));
        next = leaderColumns;
    }

    /** @param leaderColumns how many columns, from the left, are the leader's */
    public static BilevelTableau leaderMinimizes(int leaderColumns, double... leaderCosts) {
        return new BilevelTableau(leaderColumns, leaderCosts);
    }

    /** A follower with the next columns. */
    public BilevelTableau followerMinimizes(double... costs) {
        followers.add(Follower.minimizing("follower " + (followers.size() + 1)));
        for (double cost : costs) {
            followers.getLast().column(next++, cost);
        }
        return this;
    }

    /** A row of the follower named last, in {@code <=} form. */
    public BilevelTableau atMost(double rhs, double... coefficients) {
        return between(-INF, rhs, coefficients);
    }

    public BilevelTableau atLeast(double rhs, double... coefficients) {
        return between(rhs, INF, coefficients);
    }

    public BilevelTableau between(double lower, double upper, double... coefficients) {
        followers.getLast().row(append(lower, upper, coefficients));
        return this;
    }

    /** A row of the leader's. */
    public BilevelTableau leaderRow(double lower, double upper, double... coefficients) {
        append(lower, upper, coefficients);
        return this;
    }

    private int append(double lower, double upper, double... coefficients) {
        int row = builder.row(lower, upper);
        for (int column = 0; column < coefficients.length; column++) {
            builder.coefficient(row, column, coefficients[column]);
        }
        return row;
    }

    public BilevelTableau bounds(int column, double lower, double upper) {
        builder.bounds(column, lower, upper);
        return this;
    }

    public BilevelTableau integers(int... columns) {
        for (int column : columns) {
            builder.kind(column, ColumnKind.INTEGER);
        }
        return this;
    }

    /** Lets the cost of a column of the follower named last grow with a leader's column. */
    public BilevelTableau price(int column, int leaderColumn, double coefficient) {
        followers.getLast().price(column, leaderColumn, coefficient);
        return this;
    }

    /** Adds a multiple of the shadow price of a follower's row to a row of the leader's, or to its objective. */
    public BilevelTableau dual(int followerRow, int leaderRow, double coefficient) {
        dualTerms.add(new DualTerm(followerRow, leaderRow, coefficient));
        return this;
    }

    public BilevelProblem problem() {
        return BilevelProblem.of(builder.build(), followers.stream().map(FollowerBuilder::build).toList(), dualTerms);
    }
}
