// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.cases;

import static org.symbiont.lp.cases.OptimisationCase.infeasible;
import static org.symbiont.lp.cases.OptimisationCase.optimal;
import static org.symbiont.lp.cases.OptimisationCase.unbounded;

import java.util.List;
import java.util.stream.Stream;

import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.SosSet;

/** All cases that every solver must stand. Optima were found by hand or are published. */
public final class Cases {
    private static final double INF = Double.POSITIVE_INFINITY;

    private Cases() {}

    public static List<OptimisationCase> all() {
        return Stream.of(linear(), degenerate(), odd(), withoutOptimum(), integer(), semiContinuous(), sets())
                .flatMap(List::stream)
                .toList();
    }

    private static List<OptimisationCase> linear() {
        return List.of(
                // Dantzig's textbook form: x = 2, y = 6.
                optimal("maximum", 36,
                        Tableau.maximize(3, 5).atMost(4, 1, 0).atMost(12, 0, 2).atMost(18, 3, 2).problem()),
                optimal("minimum", 9, Tableau.minimize(2, 3).atLeast(4, 1, 1).atLeast(1, 0, 1).problem()),
                optimal("equalities", 7, Tableau.minimize(1, 2, 0).equal(5, 1, 1, 0).equal(2, 0, 1, -1).problem()),
                optimal("constant in the objective", 1003,
                        Tableau.minimize(1).atLeast(3, 1).with(b -> b.constant(1000)).problem()),
                optimal("row with two ends, lower binds", 2, Tableau.minimize(1, 1).between(2, 8, 1, 1).problem()),
                optimal("row with two ends, upper binds", 8, Tableau.maximize(1, 1).between(2, 8, 1, 1).problem()),
                optimal("negative range", -7,
                        Tableau.minimize(1, 1).bounds(0, -10, 10).bounds(1, -10, 10).between(-7, -3, 1, 1)
                                .problem()),
                optimal("columns at upper bounds", 13,
                        Tableau.maximize(1, 2).bounds(0, 0, 3).bounds(1, 0, 5).atMost(100, 1, 1).problem()),
                optimal("column with only an upper bound", -6,
                        Tableau.minimize(-2).bounds(0, -INF, 3).atMost(1e6, 1).problem()),
                optimal("free columns", -4, Tableau.minimize(1, 1).bounds(0, -INF, INF).bounds(1, -INF, INF)
                        .atLeast(-6, 1, 2).atLeast(-6, 2, 1).problem()),
                optimal("fixed columns", 11,
                        Tableau.minimize(1, 1, 1).bounds(0, 4, 4).bounds(1, 0, 0).atLeast(11, 1, 1, 1)
                                .problem()),
                optimal("free row", 3, Tableau.minimize(1, 1).between(-INF, INF, 1, -1).atLeast(3, 1, 1).problem()),
                optimal("row without coefficients", 3,
                        Tableau.minimize(1, 1).atMost(5, 0, 0).atLeast(3, 1, 1).problem()),
                optimal("negative costs and right-hand sides", -15,
                        Tableau.minimize(-3, -1).atLeast(-5, -1, -1).problem()));
    }

    private static List<OptimisationCase> degenerate() {
        return List.of(
                // Beale 1955: the classical example on which the simplex method cycles.
                optimal("cycling of Beale", -0.05,
                        Tableau.minimize(-0.75, 150, -0.02, 6).atMost(0, 0.25, -60, -0.04, 9)
                                .atMost(0, 0.5, -90, -0.02, 3)
                                .atMost(1, 0, 0, 1, 0).problem()),
                optimal("redundant rows", 4,
                        Tableau.maximize(1, 1).atMost(4, 1, 1).atMost(8, 2, 2).atMost(4, 1, 1).equal(0, 1, -1)
                                .problem()),
                optimal("many optima", 10, Tableau.maximize(1, 1, 1).atMost(10, 1, 1, 1).problem()),
                // Klee and Minty 1972 in three dimensions.
                optimal("Klee-Minty", 10000,
                        Tableau.maximize(100, 10, 1).atMost(1, 1, 0, 0).atMost(100, 20, 1, 0).atMost(10000, 200, 20, 1)
                                .problem()),
                optimal("badly scaled", 1e-4 * 3 + 1e6 * 2,
                        Tableau.minimize(1e-4, 1e6).atLeast(3e6, 1e6, 0).atLeast(2e-5, 0, 1e-5).atLeast(0, 1e-3, 1e3)
                                .problem()),
                optimal("no objective", 0, Tableau.minimize(0, 0).equal(3, 1, 1).problem()));
    }

    private static List<OptimisationCase> odd() {
        return List.of(
                optimal("nothing at all", 0, LpProblem.builder().build()),
                optimal("a constant only", 5, LpProblem.builder().constant(5).build()),
                optimal("rows without columns", 0, Tableau.minimize().between(-1, 1).problem()),
                infeasible("rows without columns, of which one asks for one", Tableau.minimize().atLeast(1).problem()),
                optimal("no rows", -4, Tableau.minimize(1, -2).bounds(0, 2, 9).bounds(1, 0, 3).problem()),
                optimal("coefficients that add up", 2, Tableau.minimize(1).with(b -> {
                    int row = b.atLeast(10);
                    b.coefficient(row, 0, 2).coefficient(row, 0, 3);
                }).problem()));
    }

    private static List<OptimisationCase> withoutOptimum() {
        return List.of(
                infeasible("rows that contradict each other",
                        Tableau.minimize(1, 1).atMost(1, 1, 1).atLeast(2, 1, 1).problem()),
                infeasible("bounds against a row", Tableau.minimize(1).bounds(0, 0, 1).atLeast(2, 1).problem()),
                infeasible("column bounds crossed", Tableau.minimize(1).bounds(0, 2, 1).atLeast(0, 1).problem()),
                infeasible("row bounds crossed", Tableau.minimize(1).between(2, 1, 1).problem()),
                infeasible("empty row that asks for one", Tableau.minimize(1).atLeast(1, 0).problem()),
                unbounded("ray", Tableau.maximize(1, 1).atMost(1, 1, -1).problem()),
                unbounded("no rows and no bound", Tableau.minimize(-1).problem()),
                infeasible("whole numbers between halves",
                        Tableau.minimize(1).bounds(0, 0, 10).between(0.4, 0.6, 1).kind(0, ColumnKind.INTEGER)
                                .problem()),
                infeasible("parity", Tableau.minimize(1, 1).bounds(0, 0, 9).bounds(1, 0, 9).equal(7, 2, 2)
                        .kind(0, ColumnKind.INTEGER).kind(1, ColumnKind.INTEGER).problem()));
    }

    private static List<OptimisationCase> integer() {
        return List.of(
                optimal("knapsack", 21,
                        Tableau.maximize(8, 11, 6, 4).atMost(14, 5, 7, 4, 3).binaries(0, 1, 2, 3).problem()),
                optimal("rounding is wrong", 20, Tableau.maximize(5, 4).atMost(24, 6, 4).atMost(6, 1, 2)
                        .kind(0, ColumnKind.INTEGER).kind(1, ColumnKind.INTEGER).problem()),
                optimal("negative whole numbers", -3,
                        Tableau.minimize(1).bounds(0, -10, 10).atLeast(-3.5, 1).kind(0, ColumnKind.INTEGER).problem()),
                optimal("mixed", 8.5,
                        Tableau.maximize(3, 1).atMost(2.5, 1, 0).atMost(4.5, 1, 1).kind(0, ColumnKind.INTEGER)
                                .problem()),
                optimal("fixed cost", 30,
                        Tableau.minimize(2, 3, 10, 2).atLeast(10, 1, 1, 0, 0).atMost(0, 1, 0, -100, 0)
                                .atMost(0, 0, 1, 0, -100)
                                .binaries(2, 3).problem()),
                optimal("constant and maximum with whole numbers", 107, Tableau.maximize(2).atMost(3.9, 1)
                        .kind(0, ColumnKind.INTEGER).with(b -> b.constant(101)).problem()));
    }

    private static List<OptimisationCase> semiContinuous() {
        return List.of(
                optimal("semi-continuous, off is cheaper", 4.5,
                        Tableau.minimize(1, 1.5).bounds(0, 5, 10).atLeast(3, 1, 1)
                                .kind(0, ColumnKind.SEMI_CONTINUOUS).problem()),
                optimal("semi-continuous, its lower end is cheaper", 5,
                        Tableau.minimize(1, 2).bounds(0, 5, 10).atLeast(3, 1, 1)
                                .kind(0, ColumnKind.SEMI_CONTINUOUS).problem()),
                optimal("semi-continuous at its upper end", 10, Tableau.maximize(1).bounds(0, 5, 10).atMost(20, 1)
                        .kind(0, ColumnKind.SEMI_CONTINUOUS).problem()),
                optimal("semi-continuous must be off", 0, Tableau.maximize(1).bounds(0, 5, 10).atMost(4, 1)
                        .kind(0, ColumnKind.SEMI_CONTINUOUS).problem()),
                optimal("semi-continuous between its ends", 7.5, Tableau.maximize(1).bounds(0, 5, 10).atMost(7.5, 1)
                        .kind(0, ColumnKind.SEMI_CONTINUOUS).problem()),
                optimal("semi-integer", 7,
                        Tableau.maximize(1).bounds(0, 5, 10).atMost(7.5, 1).kind(0, ColumnKind.SEMI_INTEGER)
                                .problem()));
    }

    private static List<OptimisationCase> sets() {
        return List.of(
                optimal("one of three", 30, Tableau.maximize(3, 2, 1).bounds(0, 0, 4).bounds(1, 0, 10).bounds(2, 0, 30)
                        .atMost(40, 1, 1, 1).with(b -> b.sos(SosSet.ofType1("one", 0, 1, 2))).problem()),
                optimal("two neighbours of four", 19,
                        Tableau.maximize(1, 2, 3, 2).bounds(0, 0, 2).bounds(1, 0, 4).bounds(2, 0, 3)
                                .bounds(3, 0, 5).atMost(100, 1, 1, 1, 1)
                                .with(b -> b.sos(SosSet.ofType2("two", 0, 1, 2, 3))).problem()),
                // Complementarity x * s = 0 as in the conditions of a follower.
                optimal("complementarity", 4, Tableau.minimize(1, 0).bounds(0, 0, 10).bounds(1, 0, 10).equal(4, 1, 1)
                        .atMost(3, 0, 1).with(b -> b.sos(SosSet.ofType1("pair", 0, 1))).problem()),
                infeasible("set against a row", Tableau.minimize(1, 1).bounds(0, 0, 2).bounds(1, 0, 2).atLeast(3, 1, 1)
                        .with(b -> b.sos(SosSet.ofType1("one", 0, 1))).problem()));
    }
}
