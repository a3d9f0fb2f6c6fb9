// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.kkt.FollowerValue;
import org.symbiont.bilevel.problem.BilevelProblem;

/** What is not solved exactly, said before any time is spent. */
final class Refusal {
    private final BilevelProblem problem;
    private final BilevelOptions options;

    Refusal(BilevelProblem problem, BilevelOptions options) {
        this.problem = problem;
        this.options = options;
    }

    /** The reason, or {@code null} if the problem can be tried. */
    @Nullable
    String reason() {
        for (var term : problem.valueTerms()) {
            var against = new FollowerValue(problem, term.follower()).reasonAgainst();
            if (against != null) {
                return against;
            }
        }
        int integers = 0;
        var all = problem.highPoint();
        for (int column = 0; column < all.columns(); column++) {
            boolean isFollowersInteger = problem.ownerOfColumn(column) != BilevelProblem.LEADER
                    && all.kind(column).isInteger();
            integers += isFollowersInteger ? 1 : 0;
        }
        if (integers > options.integerLimit()) {
            return "The followers have " + integers + " integer columns; at most " + options.integerLimit()
                    + " are solved exactly. Make some continuous, or raise the limit.";
        }
        if (integers > 0 && !(problem.dualTerms().isEmpty() && problem.valueTerms().isEmpty())) {
            return "Some followers have integer columns, and the leader uses shadow prices or values of followers:"
                    + " both together are not solved. Make the columns continuous.";
        }
        return null;
    }

    /** Why the tree cannot take it, or {@code null}: it divides whole numbers and pairs only. */
    @Nullable
    String reasonOfTree() {
        var all = problem.highPoint();
        for (int column = 0; column < all.columns(); column++) {
            if (all.kind(column).isSemiContinuous()) {
                return "The leader's column '" + all.columnName(column)
                        + "' is semi-continuous. Say it with an integer column of 0 .. 1 and two rows.";
            }
        }
        return all.sosSets().isEmpty()
                ? null
                : "The leader's set '" + all.sosSets().getFirst().name() + "' is left to a solver with such sets.";
    }
}
