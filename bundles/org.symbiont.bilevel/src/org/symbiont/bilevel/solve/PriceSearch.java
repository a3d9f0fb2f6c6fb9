// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.problem.LpBuilder;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.Values;

/**
 * Looks for prices at which what the followers do at a point is best for each of them, all else staying as it is. That is a
 * linear problem in the prices alone: for each answer y' that a follower has,
 *
 * <pre>
 * (c + D x) y  no worse than  (c + D x) y'
 * </pre>
 *
 * of which only those rows are made that some prices have broken. It holds for followers with integer columns too, and
 * needs no duals.
 */
final class PriceSearch {
    /** Each round adds an answer of a follower that was not known; followers have finitely many. */
    private static final int ROUNDS = 200;

    private final BilevelProblem problem;
    private final Responses responses;
    private final Workbench workbench;
    private final PriceColumns prices;
    private final Values point;
    private final List<PriceMove> moves = new ArrayList<>();
    private final List<double[]> baseCosts = new ArrayList<>();
    private final List<PriceMove> noRegret = new ArrayList<>();
    private final List<LeaderRow> leaderRows;
    private final TreeSet<Integer> unwanted = new TreeSet<>();

    /** A row of the leader's with prices in it: what is left of it for them. */
    private record LeaderRow(double lower, double upper, double[] coefficients) {}

    PriceSearch(Workbench workbench, BilevelProblem problem, Responses responses, Values point) {
        this.workbench = workbench;
        this.problem = problem;
        this.responses = responses;
        this.point = point;
        prices = new PriceColumns(problem);
        var free = point.toArray();
        for (int k = 0; k < prices.count(); k++) {
            free[prices.column(k)] = 0;
        }
        var atZero = Values.owning(free);
        for (int f = 0; f < problem.followers().size(); f++) {
            var view = responses.view(f);
            baseCosts.add(view.costs(atZero));
            moves.add(PriceMove.of(problem, f, prices, baseCosts.get(f), view.own(point)));
        }
        leaderRows = leaderRows();
    }

    private List<LeaderRow> leaderRows() {
        var all = problem.highPoint();
        var rest = new double[all.rows()];
        var coefficients = new double[all.rows()][];
        for (int column = 0; column < all.columns(); column++) {
            int index = prices.indexOf(column);
            for (int entry = all.start(column); entry < all.start(column + 1); entry++) {
                int row = all.rowIndex(entry);
                if (index < 0) {
                    rest[row] += all.value(entry) * point.get(column);
                } else {
                    coefficients[row] = coefficients[row] == null ? new double[prices.count()] : coefficients[row];
                    coefficients[row][index] = all.value(entry);
                }
            }
        }
        var rows = new ArrayList<LeaderRow>();
        for (int row = 0; row < coefficients.length; row++) {
            if (coefficients[row] != null) {
                rows.add(new LeaderRow(all.rowLower(row) - rest[row], all.rowUpper(row) - rest[row],
                        coefficients[row]));
            }
        }
        return rows;
    }

    PriceColumns prices() {
        return prices;
    }

    /** What a follower has of its part of the point, by price; more is better for it. */
    PriceMove move(int follower) {
        return moves.get(follower);
    }

    /** The point with these prices. */
    Values withPrices(double[] chosen) {
        var values = point.toArray();
        for (int k = 0; k < prices.count(); k++) {
            values[prices.column(k)] = chosen[k];
        }
        return Values.owning(values);
    }

    /** A price that differs from an end of its range by rounding only is that end. */
    double snapped(int price, double value) {
        double lower = problem.highPoint().lower(prices.column(price));
        double upper = problem.highPoint().upper(prices.column(price));
        double near = 1e-6 * (upper - lower);
        return value - lower <= near ? lower : upper - value <= near ? upper : value;
    }

    /** The prices of the point itself. */
    double[] given() {
        var given = new double[prices.count()];
        for (int k = 0; k < given.length; k++) {
            given[k] = point.get(prices.column(k));
        }
        return given;
    }

    /** What is asked of the prices beside that nobody regrets: an objective and rows. */
    @FunctionalInterface
    interface Wish {
        /** Appends to a problem to be maximised whose first columns are the prices. */
        void appendTo(LpBuilder builder);
    }

    /** Prices that come next to a wish, then further columns of the wish; {@code null} if there are none, or no time is left. */
    double @Nullable [] best(Wish wish) {
        for (int round = 0; round < ROUNDS && !workbench.mustStop(); round++) {
            var solution = workbench.solveExactly(problemOf(wish));
            var found = solution.point();
            if (solution.status() != SolveStatus.OPTIMAL || found == null) {
                return null;
            }
            var values = found.columns().toArray();
            if (!addRegrets(withPrices(values))) {
                return values;
            }
        }
        return null;
    }

    private LpProblem problemOf(Wish wish) {
        var all = problem.highPoint();
        var builder = LpProblem.builder().sense(Sense.MAXIMIZE);
        for (int k = 0; k < prices.count(); k++) {
            builder.column(all.lower(prices.column(k)), all.upper(prices.column(k)), 0);
        }
        for (var row : leaderRows) {
            enter(builder, builder.row(row.lower(), row.upper()), row.coefficients());
        }
        for (var row : noRegret) {
            enter(builder, builder.atLeast(-row.constant()), row.slope());
        }
        wish.appendTo(builder);
        return builder.build();
    }

    static void enter(LpBuilder builder, int row, double[] coefficients) {
        for (int k = 0; k < coefficients.length; k++) {
            if (coefficients[k] != 0.0) {
                builder.coefficient(row, k, coefficients[k]);
            }
        }
    }

    /** Whether some follower regrets its part of the point; if so a row says so from now on. */
    private boolean addRegrets(Values at) {
        boolean isAnyAdded = false;
        for (int f = 0; f < moves.size(); f++) {
            var answer = responses.of(f, at);
            if (answer.status() != SolveStatus.OPTIMAL || answer.point() == null) {
                noRegret.add(new PriceMove(-1, new double[prices.count()]));
                return true;
            }
            var check = responses.check(f, responses.view(f).objective(at), answer);
            if (check.regret() > check.allowed() / 10) {
                var better = PriceMove.of(problem, f, prices, baseCosts.get(f), answer.point().columns().toArray());
                noRegret.add(moves.get(f).less(better));
                noteUnwanted(f, answer.point().columns());
                isAnyAdded = true;
            }
        }
        return isAnyAdded;
    }

    private void noteUnwanted(int f, Values answer) {
        var follower = problem.followers().get(f);
        for (int k = 0; k < follower.columns(); k++) {
            int column = follower.column(k);
            double value = point.get(column);
            if (answer.get(k) < value - 1e-6 * Math.max(1.0, Math.abs(value)) && isInLeadersRow(column)) {
                unwanted.add(column);
            }
        }
    }

    private boolean isInLeadersRow(int column) {
        var all = problem.highPoint();
        for (int entry = all.start(column); entry < all.start(column + 1); entry++) {
            if (problem.ownerOfRow(all.rowIndex(entry)) == BilevelProblem.LEADER) {
                return true;
            }
        }
        return false;
    }

    /** Columns that matter to the leader and of which a follower has wanted less than it has at the point. */
    TreeSet<Integer> unwanted() {
        return unwanted;
    }
}
