// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.cases;

import java.util.function.Consumer;

import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpBuilder;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;

/**
 * Small problems written as on paper: costs, then rows with a coefficient for each column. Columns are in {@code [0,
 * inf)} at first.
 */
public final class Tableau {
    private final LpBuilder builder = LpProblem.builder();

    private Tableau(Sense sense, double... costs) {
        builder.sense(sense);
        for (double cost : costs) {
            builder.column(0, Double.POSITIVE_INFINITY, cost);
        }
    }

    public static Tableau minimize(double... costs) {
        return new Tableau(Sense.MINIMIZE, costs);
    }

    public static Tableau maximize(double... costs) {
        return new Tableau(Sense.MAXIMIZE, costs);
    }

    public Tableau between(double lower, double upper, double... coefficients) {
        int row = builder.row(lower, upper);
        for (int column = 0; column < coefficients.length; column++) {
            builder.coefficient(row, column, coefficients[column]);
        }
        return this;
    }

    public Tableau atMost(double rhs, double... coefficients) {
        return between(Double.NEGATIVE_INFINITY, rhs, coefficients);
    }

    public Tableau atLeast(double rhs, double... coefficients) {
        return between(rhs, Double.POSITIVE_INFINITY, coefficients);
    }

    public Tableau equal(double rhs, double... coefficients) {
        return between(rhs, rhs, coefficients);
    }

    public Tableau bounds(int column, double lower, double upper) {
        builder.bounds(column, lower, upper);
        return this;
    }

    public Tableau kind(int column, ColumnKind kind) {
        builder.kind(column, kind);
        return this;
    }

    public Tableau binaries(int... columns) {
        for (int column : columns) {
            bounds(column, 0, 1).kind(column, ColumnKind.INTEGER);
        }
        return this;
    }

    public Tableau with(Consumer<LpBuilder> change) {
        change.accept(builder);
        return this;
    }

    public LpProblem problem() {
        return builder.build();
    }
}
