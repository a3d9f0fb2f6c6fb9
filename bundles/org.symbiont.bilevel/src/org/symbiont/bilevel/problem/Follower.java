// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.problem;

import java.util.List;

import org.symbiont.lp.problem.Sense;

/**
 * Who decides after the leader: columns and rows of its own, and an objective over its own columns,
 *
 * <pre>
 * optimise  sum((cost[j] + sum(coefficient[j][k] x[k])) y[j])   over its columns y, the leader's x being given
 * subject to its rows and the bounds and kinds of its columns
 * </pre>
 *
 * All indices are those of the problem that holds leader and followers together. The bounds of a follower's column are
 * part of its problem, not of the leader's.
 */
public final class Follower {
    private final String name;
    private final Sense sense;
    private final int[] columns;
    private final double[] costs;
    private final int[] rows;
    private final double[] dualBounds;
    private final List<PriceTerm> prices;

    Follower(FollowerBuilder builder) {
        name = builder.name;
        sense = builder.sense;
        columns = builder.columns.stream().mapToInt(Integer::intValue).toArray();
        costs = builder.costs.stream().mapToDouble(Double::doubleValue).toArray();
        rows = builder.rows.stream().mapToInt(Integer::intValue).toArray();
        dualBounds = builder.dualBounds.stream().mapToDouble(Double::doubleValue).toArray();
        prices = List.copyOf(builder.prices);
    }

    public static FollowerBuilder minimizing(String name) {
        return new FollowerBuilder(name, Sense.MINIMIZE);
    }

    public static FollowerBuilder maximizing(String name) {
        return new FollowerBuilder(name, Sense.MAXIMIZE);
    }

    public String name() {
        return name;
    }

    public Sense sense() {
        return sense;
    }

    /** How many columns are its own. */
    public int columns() {
        return columns.length;
    }

    /** The index of its column {@code k}. */
    public int column(int k) {
        return columns[k];
    }

    /** The cost of one unit of its column {@code k}, without what the leader sets. */
    public double cost(int k) {
        return costs[k];
    }

    /** How many rows are its own. */
    public int rows() {
        return rows.length;
    }

    /** The index of its row {@code k}. */
    public int row(int k) {
        return rows[k];
    }

    /** A limit that the shadow price of its row {@code k} is known to keep, infinite where none is known. */
    public double dualBound(int k) {
        return dualBounds[k];
    }

    /** What the leader sets in its costs. */
    public List<PriceTerm> prices() {
        return prices;
    }

    /** The same follower in other words: it maximises what it minimised, negated, or the other way round. */
    public Follower inOppositeSense() {
        var opposite = new FollowerBuilder(name, sense == Sense.MINIMIZE ? Sense.MAXIMIZE : Sense.MINIMIZE);
        for (int k = 0; k < columns.length; k++) {
            opposite.column(columns[k], -costs[k]);
        }
        for (int k = 0; k < rows.length; k++) {
            opposite.row(rows[k], dualBounds[k]);
        }
        prices.forEach(price -> opposite.price(price.column(), price.leaderColumn(), -price.coefficient()));
        return opposite.build();
    }

    @Override
    public String toString() {
        return name + " (" + columns.length + " columns, " + rows.length + " rows)";
    }
}
