// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.problem;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.lp.problem.Sense;

/** Collects a follower. Numbers that cannot be part of a problem (NaN, an infinite cost) throw. */
public final class FollowerBuilder {
    final String name;
    final Sense sense;
    final List<Integer> columns = new ArrayList<>();
    final List<Double> costs = new ArrayList<>();
    final List<Integer> rows = new ArrayList<>();
    final List<Double> dualBounds = new ArrayList<>();
    final List<PriceTerm> prices = new ArrayList<>();

    FollowerBuilder(String name, Sense sense) {
        this.name = name;
        this.sense = sense;
    }

    /** Makes a column the follower's own, at this cost for one unit. */
    public FollowerBuilder column(int column, double cost) {
        columns.add(column);
        costs.add(finite(cost, "cost of column " + column));
        return this;
    }

    /** Makes a row the follower's own. */
    public FollowerBuilder row(int row) {
        return row(row, Double.POSITIVE_INFINITY);
    }

    /**
     * Makes a row the follower's own.
     *
     * @param dualBound its shadow price is known to lie in {@code -dualBound .. dualBound}, say because a market sells
     * and buys at such a price. A bound that does not hold makes the answer wrong, so it must be known, never guessed.
     */
    public FollowerBuilder row(int row, double dualBound) {
        if (!(dualBound >= 0)) {
            throw new IllegalArgumentException(
                    "Follower '" + name + "': the bound on the shadow price of row " + row + " is " + dualBound
                            + ": it must not be below zero.");
        }
        rows.add(row);
        dualBounds.add(dualBound);
        return this;
    }

    /** Lets the cost of a column grow by {@code coefficient} for each unit of a leader's column. */
    public FollowerBuilder price(int column, int leaderColumn, double coefficient) {
        if (finite(coefficient, "price of column " + column) != 0.0) {
            prices.add(new PriceTerm(column, leaderColumn, coefficient));
        }
        return this;
    }

    public Follower build() {
        return new Follower(this);
    }

    private double finite(double value, String what) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "Follower '" + name + "': the " + what + " is " + value + ": it must be finite.");
        }
        return value;
    }
}
