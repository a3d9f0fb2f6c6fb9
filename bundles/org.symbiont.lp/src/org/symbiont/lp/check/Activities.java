// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.check;

import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Point;
import org.symbiont.lp.solution.Values;

/**
 * What follows from the columns' values alone: row activities, the objective, and the size of the numbers they were
 * summed from.
 */
public final class Activities {
    private final double[] rows;
    private final double[] largestTerm;
    private final double objective;

    private Activities(double[] rows, double[] largestTerm, double objective) {
        this.rows = rows;
        this.largestTerm = largestTerm;
        this.objective = objective;
    }

    /** Puts the values into the rows and the objective. */
    public static Activities of(LpProblem problem, Values columns) {
        var rows = new double[problem.rows()];
        var largestTerm = new double[problem.rows()];
        double objective = problem.constant();
        for (int column = 0; column < problem.columns(); column++) {
            double value = columns.get(column);
            objective += problem.cost(column) * value;
            for (int entry = problem.start(column); entry < problem.start(column + 1); entry++) {
                int row = problem.rowIndex(entry);
                double term = problem.value(entry) * value;
                rows[row] += term;
                largestTerm[row] = Math.max(largestTerm[row], Math.abs(term));
            }
        }
        return new Activities(rows, largestTerm, objective);
    }

    /** The values with what follows from them. */
    public static Point point(LpProblem problem, Values columns) {
        return of(problem, columns).toPoint(columns);
    }

    Point toPoint(Values columns) {
        return new Point(objective, columns, Values.owning(rows));
    }

    double row(int index) {
        return rows[index];
    }

    double largestTerm(int row) {
        return largestTerm[row];
    }
}
