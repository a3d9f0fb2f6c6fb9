// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.check;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Values;

/**
 * Whether the duals of the rows prove that an objective is best: every reduced cost, computed here, has the sign that
 * its bounds ask for, and the objective of the dual problem equals that of the primal (strong duality, e.g. Chvatal
 * 1983, ch. 5). A maximum is treated as the minimum of the negated objective.
 */
public final class DualCheck {
    /**
     * Below this, relative to the terms it is the difference of, a reduced cost is rounding error and times no bound.
     */
    private static final double ROUNDING = 1e-9;
    private static final String PULLS = "' pulls towards a bound that is infinite.";

    private final LpProblem problem;
    private final Values rowDuals;
    private final Tolerances tolerances;
    private final double sign;
    private final WorstViolation worst = new WorstViolation();
    private double dualObjective;

    private DualCheck(LpProblem problem, Values rowDuals, Tolerances tolerances) {
        this.problem = problem;
        this.rowDuals = rowDuals;
        this.tolerances = tolerances;
        sign = problem.sense().sign();
        dualObjective = problem.constant();
    }

    /** The worst violation, or {@code null} if the duals prove the objective. */
    public static @Nullable Violation violation(LpProblem problem, Values rowDuals, double objective,
            Tolerances tolerances) {
        var check = new DualCheck(problem, rowDuals, tolerances);
        check.columns();
        check.rows();
        check.objectives(objective);
        return check.worst.get();
    }

    /** The reduced costs {@code cost[j] - sum(a[i][j] rows[i])}. */
    public static Values reducedCosts(LpProblem problem, Values rowDuals) {
        var reduced = new double[problem.columns()];
        for (int column = 0; column < problem.columns(); column++) {
            reduced[column] = problem.cost(column);
            for (int entry = problem.start(column); entry < problem.start(column + 1); entry++) {
                reduced[column] -= problem.value(entry) * rowDuals.get(problem.rowIndex(entry));
            }
        }
        return Values.owning(reduced);
    }

    private void columns() {
        for (int column = 0; column < problem.columns(); column++) {
            double cost = problem.cost(column);
            double reduced = cost;
            double size = Math.abs(cost);
            for (int entry = problem.start(column); entry < problem.start(column + 1); entry++) {
                int row = problem.rowIndex(entry);
                double term = problem.value(entry) * rowDuals.get(row);
                reduced -= term;
                size = Math.max(size, Math.abs(term));
            }
            if (isWrong(reduced, size, problem.lower(column), problem.upper(column))) {
                worst.tell("The reduced cost " + reduced + " of column '" + problem.columnName(column) + PULLS);
            }
        }
    }

    private void rows() {
        for (int row = 0; row < problem.rows(); row++) {
            double dual = rowDuals.get(row);
            // The price takes a walk through all columns: only where it could excuse the worst so far.
            boolean isSuspect = pullsToInfinity(dual, problem.rowLower(row), problem.rowUpper(row))
                    && worst.wouldBeWorse(Math.abs(dual), tolerances.dual());
            double size = isSuspect ? price(row) : 0;
            if (isWrong(dual, size, problem.rowLower(row), problem.rowUpper(row))) {
                worst.tell("The dual " + dual + " of row '" + problem.rowName(row) + PULLS);
            }
        }
    }

    private boolean pullsToInfinity(double dual, double lower, double upper) {
        return Double.isInfinite(sign * dual > 0 ? lower : upper);
    }

    /** What a unit of the row may cost: the largest cost of a column for each unit of its coefficient. */
    private double price(int row) {
        double price = 0;
        for (int column = 0; column < problem.columns(); column++) {
            double coefficient = problem.coefficient(row, column);
            price = coefficient == 0 ? price : Math.max(price, Math.abs(problem.cost(column) / coefficient));
        }
        return price;
    }

    /**
     * Adds what a dual contributes to the dual objective; one that pulls towards an infinite bound is wrong instead.
     */
    private boolean isWrong(double dual, double size, double lower, double upper) {
        double pull = sign * dual;
        double bound = pull > 0 ? lower : upper;
        if (pullsToInfinity(dual, lower, upper) || Double.isNaN(dual)) {
            return worst.isWorse(Math.abs(pull), tolerances.dual() * Math.max(1.0, size));
        }
        if (Math.abs(pull) > ROUNDING * size) {
            dualObjective += dual * bound;
        }
        return false;
    }

    private void objectives(double objective) {
        double size = Math.max(1.0, Math.max(Math.abs(objective), Math.abs(dualObjective)));
        if (worst.isWorse(Math.abs(objective - dualObjective), tolerances.objective() * size)) {
            worst.tell("The objective " + objective + " differs from that of the dual problem, " + dualObjective + ".");
        }
    }
}
