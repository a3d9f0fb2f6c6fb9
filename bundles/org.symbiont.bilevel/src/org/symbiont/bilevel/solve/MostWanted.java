// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.problem.LpProblem;

/**
 * The most of a column that a follower ever wants, whatever the leader decides: nobody takes a by-product that costs more than what it saves,
 * however much is to be had. A small bi-level problem of its own, and a bound that the relaxation does not know. Equal pieces are solved once.
 */
final class MostWanted {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MOST_NODES = 2000;

    private final Workbench workbench;
    private final BilevelProblem problem;
    private final LeaderBounds bounds;
    private final List<Known> known = new ArrayList<>();

    private record Known(BilevelProblem piece, double most) {}

    MostWanted(Workbench workbench, BilevelProblem problem) {
        this.workbench = workbench;
        this.problem = problem;
        bounds = new LeaderBounds(problem);
    }

    /** A proven upper bound; infinite where none is found. */
    double of(int column) {
        if (problem.isInteger(problem.followers().get(problem.ownerOfColumn(column)))) {
            return Double.POSITIVE_INFINITY;
        }
        var piece = FollowerBlock.around(problem, column).wantingMost(problem, bounds, column);
        for (var each : known) {
            if (isSame(each.piece(), piece)) {
                return each.most();
            }
        }
        double most = solve(piece);
        known.add(new Known(piece, most));
        return most;
    }

    private double solve(BilevelProblem piece) {
        var own = new BilevelSolver(workbench.solver());
        var options = workbench.options().withTimeLimit(workbench.atMost(LONGEST)).withNodeLimit(MOST_NODES)
                .withMethod(BilevelMethod.TREE);
        var answer = own.solve(piece, options, workbench::mustStop);
        return switch (answer.status()) {
            case OPTIMAL, FEASIBLE, LIMIT -> Double.isNaN(answer.bound()) ? Double.POSITIVE_INFINITY : answer.bound();
            default -> Double.POSITIVE_INFINITY;
        };
    }

    private static boolean isSame(BilevelProblem one, BilevelProblem other) {
        return isSame(one.highPoint(), other.highPoint()) && isSameWill(one, other);
    }

    private static boolean isSame(LpProblem one, LpProblem other) {
        return one.columns() == other.columns() && one.rows() == other.rows() && one.hasSameContentAs(other);
    }

    private static boolean isSameWill(BilevelProblem one, BilevelProblem other) {
        var first = one.followers().getFirst();
        var second = other.followers().getFirst();
        boolean isSame = first.sense() == second.sense() && first.columns() == second.columns()
                && first.prices().equals(second.prices());
        for (int k = 0; isSame && k < first.columns(); k++) {
            isSame = first.column(k) == second.column(k) && first.cost(k) == second.cost(k);
        }
        return isSame;
    }
}
