// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.Arrays;

import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solution.SolveStatus;

/** Between which limits the leader's columns contribute to each row of a follower's, over the whole high-point problem. */
final class LeaderShares {
    private final Workbench workbench;
    private final BilevelProblem problem;
    private final LpProblem relaxed;
    final double[] least;
    final double[] most;

    LeaderShares(Workbench workbench, BilevelProblem problem) {
        this.workbench = workbench;
        this.problem = problem;
        var all = problem.highPoint();
        var change = Relaxer.withoutObjective(PlainRows.of(problem)).change();
        for (int column = 0; column < all.columns(); column++) {
            if (all.kind(column).isInteger()) {
                change.kind(column, ColumnKind.CONTINUOUS);
            }
        }
        relaxed = change.build();
        least = new double[all.rows()];
        most = new double[all.rows()];
    }

    /** Computes the limits of a follower's rows; whether all are finite. */
    boolean areFinite(int f) {
        var follower = problem.followers().get(f);
        for (int k = 0; k < follower.rows(); k++) {
            int row = follower.row(k);
            var share = shareIn(row);
            if (Arrays.stream(share).anyMatch(coefficient -> coefficient != 0.0)) {
                least[row] = extreme(share, Sense.MINIMIZE);
                most[row] = extreme(share, Sense.MAXIMIZE);
            }
            if (!Double.isFinite(least[row]) || !Double.isFinite(most[row])) {
                return false;
            }
        }
        return true;
    }

    private double[] shareIn(int row) {
        var all = problem.highPoint();
        var share = new double[all.columns()];
        for (int column = 0; column < all.columns(); column++) {
            if (problem.ownerOfColumn(column) == BilevelProblem.LEADER) {
                share[column] = all.coefficient(row, column);
            }
        }
        return share;
    }

    private double extreme(double[] share, Sense sense) {
        var change = relaxed.change().sense(sense);
        for (int column = 0; column < share.length; column++) {
            if (share[column] != 0.0) {
                change.cost(column, share[column]);
            }
        }
        var answer = workbench.solve(change.build());
        double value = answer.status() == SolveStatus.OPTIMAL ? answer.objective() : Double.NaN;
        // The solver's own rounding must not cut off the extreme point.
        return value + (sense == Sense.MAXIMIZE ? 1 : -1) * 1e-9 * Math.max(1.0, Math.abs(value));
    }
}
