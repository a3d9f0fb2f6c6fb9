// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.DualTerm;

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
        return integers > 0 ? usedDualOfIntegerFollower() : null;
    }

    private @Nullable String usedDualOfIntegerFollower() {
        for (DualTerm term : problem.dualTerms()) {
            int owner = problem.ownerOfRow(term.followerRow());
            if (problem.isInteger(problem.followers().get(owner))) {
                return "The leader uses the shadow price of row '" + problem.highPoint().rowName(term.followerRow())
                        + "' of follower '" + problem.followers().get(owner).name()
                        + "', which has integer columns: it has no shadow prices.";
            }
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
