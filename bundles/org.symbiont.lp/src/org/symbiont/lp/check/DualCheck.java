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
        var priceOfRow = new double[problem.rows()];
        check.columns(priceOfRow);
        check.rows(priceOfRow);
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

    private void columns(double[] priceOfRow) {
        for (int column = 0; column < problem.columns(); column++) {
            double cost = problem.cost(column);
            double reduced = cost;
            double size = Math.abs(cost);
            for (int entry = problem.start(column); entry < problem.start(column + 1); entry++) {
                int row = problem.rowIndex(entry);
                double term = problem.value(entry) * rowDuals.get(row);
                reduced -= term;
                size = Math.max(size, Math.abs(term));
                priceOfRow[row] = Math.max(priceOfRow[row], Math.abs(cost / problem.value(entry)));
            }
            int index = column;
            double value = reduced;
            note(reduced, size, problem.lower(column), problem.upper(column),
                    () -> "The reduced cost " + value + " of column '" + problem.columnName(index) + "'");
        }
    }

    private void rows(double[] priceOfRow) {
        for (int row = 0; row < problem.rows(); row++) {
            int index = row;
            note(rowDuals.get(row), priceOfRow[row], problem.rowLower(row), problem.rowUpper(row),
                    () -> "The dual " + rowDuals.get(index) + " of row '" + problem.rowName(index) + "'");
        }
    }

    /**
     * Adds what a dual contributes to the dual objective; one that pulls towards an infinite bound is a violation
     * instead.
     */
    private void note(double dual, double size, double lower, double upper, java.util.function.Supplier<String> what) {
        double pull = sign * dual;
        double bound = pull > 0 ? lower : upper;
        if (Double.isInfinite(bound) || Double.isNaN(dual)) {
            worst.note(Math.abs(pull), tolerances.dual() * Math.max(1.0, size),
                    () -> what.get() + " pulls towards a bound that is infinite.");
        } else if (Math.abs(pull) > ROUNDING * size) {
            dualObjective += dual * bound;
        }
    }

    private void objectives(double objective) {
        double size = Math.max(1.0, Math.max(Math.abs(objective), Math.abs(dualObjective)));
        worst.note(Math.abs(objective - dualObjective), tolerances.objective() * size,
                () -> "The objective " + objective
                        + " differs from that of the dual problem, " + dualObjective + ".");
    }
}
