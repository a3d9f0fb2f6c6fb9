// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.check;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.ColumnKind;
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
        for (int column = 0; column < problem.columns(); column++) {
            check.column(column);
        }
        for (var set : problem.sosSets()) {
            check.set(set);
        }
        return check.worst.get();
    }

    private void rows(Activities activities) {
        for (int row = 0; row < problem.rows(); row++) {
            double activity = activities.row(row);
            double lower = problem.rowLower(row);
            double upper = problem.rowUpper(row);
            double rounding = tolerances.rounding() * activities.largestTerm(row);
            if (worst.isWorse(lower - activity, allowed(lower) + rounding)) {
                worst.tell("Row '" + problem.rowName(row) + "' is " + activity + ", below " + lower + ".");
            }
            if (worst.isWorse(activity - upper, allowed(upper) + rounding)) {
                worst.tell("Row '" + problem.rowName(row) + "' is " + activity + ", above " + upper + ".");
            }
        }
    }

    private void column(int column) {
        double value = columns.get(column);
        var kind = problem.kind(column);
        if (kind != ColumnKind.CONTINUOUS && isRightlyOff(kind, column, value)) {
            return;
        }
        double lower = problem.lower(column);
        double upper = problem.upper(column);
        if (worst.isWorse(lower - value, allowed(lower))) {
            worst.tell("Column '" + problem.columnName(column) + "' is " + value + ", below " + lower + ".");
        }
        if (worst.isWorse(value - upper, allowed(upper))) {
            worst.tell("Column '" + problem.columnName(column) + "' is " + value + ", above " + upper + ".");
        }
    }

    /**
     * Whether the column may be outside of its bounds, because it is off; also looks whether it is whole, if it must
     * be.
     */
    private boolean isRightlyOff(ColumnKind kind, int column, double value) {
        double part = Math.abs(value - Math.rint(value));
        if (kind.isInteger() && worst.isWorse(part, tolerances.integrality() * Math.max(1.0, Math.abs(value)))) {
            worst.tell("Column '" + problem.columnName(column) + "' is " + value + ", not a whole number.");
        }
        return kind.isSemiContinuous() && Math.abs(value) <= tolerances.feasibility();
    }

    private void set(SosSet set) {
        int first = -1;
        for (int k = 0; k < set.size(); k++) {
            double value = Math.abs(columns.get(set.column(k)));
            if (value > tolerances.feasibility()) {
                first = first < 0 ? k : first;
                if (k - first >= set.type() && worst.isWorse(value, tolerances.feasibility())) {
                    worst.tell("Set '" + set.name() + "' of type " + set.type()
                            + " has columns too far apart that are not zero, among them '"
                            + problem.columnName(set.column(k)) + "'.");
                }
            }
        }
    }

    private double allowed(double bound) {
        return tolerances.feasibility() * (Double.isInfinite(bound) ? 1.0 : Math.max(1.0, Math.abs(bound)));
    }
}
