// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.check;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.SosSet;
import org.symbiont.lp.solution.Values;

/** Whether a point satisfies rows, bounds, kinds and sets. */
public final class PrimalCheck {
    private final LpProblem problem;
    private final Tolerances tolerances;
    private final Values columns;
    private final WorstViolation worst = new WorstViolation();

    private PrimalCheck(LpProblem problem, Tolerances tolerances, Values columns) {
        this.problem = problem;
        this.tolerances = tolerances;
        this.columns = columns;
    }

    /** The worst violation, or {@code null} if the point is feasible. */
    public static @Nullable Violation violation(LpProblem problem, Values columns, Tolerances tolerances) {
        return violation(problem, columns, Activities.of(problem, columns), tolerances);
    }

    static @Nullable Violation violation(LpProblem problem, Values columns, Activities activities,
            Tolerances tolerances) {
        var check = new PrimalCheck(problem, tolerances, columns);
        check.rows(activities);
        check.columns();
        for (var set : problem.sosSets()) {
            check.set(set);
        }
        return check.worst.get();
    }

    private void rows(Activities activities) {
        for (int row = 0; row < problem.rows(); row++) {
            double activity = activities.row(row);
            int index = row;
            worst.note(problem.rowLower(row) - activity, allowed(problem.rowLower(row), activities.largestTerm(row)),
                    () -> "Row '" + problem.rowName(index) + "' is " + activity + ", below " + problem.rowLower(index)
                            + ".");
            worst.note(activity - problem.rowUpper(row), allowed(problem.rowUpper(row), activities.largestTerm(row)),
                    () -> "Row '" + problem.rowName(index) + "' is " + activity + ", above " + problem.rowUpper(index)
                            + ".");
        }
    }

    private void columns() {
        for (int column = 0; column < problem.columns(); column++) {
            double value = columns.get(column);
            var kind = problem.kind(column);
            int index = column;
            if (kind.isInteger()) {
                worst.note(Math.abs(value - Math.rint(value)),
                        tolerances.integrality() * Math.max(1.0, Math.abs(value)),
                        () -> "Column '" + problem.columnName(index) + "' is " + value + ", not a whole number.");
            }
            boolean isOff = kind.isSemiContinuous() && Math.abs(value) <= tolerances.feasibility();
            if (!isOff) {
                worst.note(problem.lower(column) - value, allowed(problem.lower(column), 0), () -> "Column '"
                        + problem.columnName(index) + "' is " + value + ", below " + problem.lower(index) + ".");
                worst.note(value - problem.upper(column), allowed(problem.upper(column), 0), () -> "Column '"
                        + problem.columnName(index) + "' is " + value + ", above " + problem.upper(index) + ".");
            }
        }
    }

    private void set(SosSet set) {
        int first = -1;
        for (int k = 0; k < set.size(); k++) {
            double value = columns.get(set.column(k));
            if (Math.abs(value) > tolerances.feasibility()) {
                first = first < 0 ? k : first;
                if (k - first >= set.type()) {
                    worst.note(Math.abs(value), tolerances.feasibility(),
                            () -> "Set '" + set.name() + "' of type " + set.type()
                                    + " has columns too far apart that are not zero, among them '"
                                    + problem.columnName(set.column(0)) + "'.");
                }
            }
        }
    }

    private double allowed(double bound, double largestTerm) {
        double size = Double.isInfinite(bound) ? largestTerm : Math.max(Math.abs(bound), largestTerm);
        return tolerances.feasibility() * Math.max(1.0, size);
    }
}
