// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.cases;

import java.util.List;

import org.symbiont.bilevel.problem.BilevelProblem;

/** Problems from the literature with their published optima. */
public final class PublishedCases {
    private PublishedCases() {}

    /**
     * A problem and its answer.
     *
     * @param point of all columns, empty where the optimum is not unique
     */
    public record Case(String name, BilevelProblem problem, double optimum, double... point) {
        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Case> all() {
        return List.of(smallTriangle(), upperEdge(), lowerEdge(), candlerTownsley(), fractionalCorner(), farCorner());
    }

    /** Leader and follower disagree about y. */
    private static Case smallTriangle() {
        return new Case("small triangle", BilevelTableau.leaderMinimizes(1, -4, -3).followerMinimizes(1).atMost(4, 2, 1)
                .atMost(4, 1, 2).problem(), -8, 2, 0);
    }

    private static Case upperEdge() {
        return new Case("upper edge",
                BilevelTableau.leaderMinimizes(1, 1, 3).bounds(0, 1, 6).followerMinimizes(-1).atMost(8, 1, 1)
                        .atLeast(8, 1, 4).atMost(13, 1, 2).problem(),
                12, 6, 2);
    }

    private static Case lowerEdge() {
        return new Case("lower edge", BilevelTableau.leaderMinimizes(1, 1, -4).followerMinimizes(1).atLeast(3, 1, 1)
                .atMost(0, -2, 1).atMost(12, 2, 1).atMost(4, 3, -2).problem(), -12, 4, 4);
    }

    private static Case candlerTownsley() {
        return new Case("Candler and Townsley 1982",
                BilevelTableau.leaderMinimizes(2, -8, -4, 4, -40, -4).followerMinimizes(1, 1, 2)
                        .atMost(1, 0, 0, -1, 1, 1).atMost(1, 2, 0, -1, 2, -0.5).atMost(1, 0, 2, 2, -1, -0.5).problem(),
                -29.2, 0, 0.9, 0, 0.6, 0.4);
    }

    private static Case fractionalCorner() {
        return new Case("fractional corner", BilevelTableau.leaderMinimizes(1, 1, 1).followerMinimizes(-1)
                .atLeast(2, 1, 0.5).atMost(2, -0.25, 1).atMost(8, 1, 0.5).atMost(4, 1, -2).problem(), 28.0 / 9,
                8.0 / 9, 20.0 / 9);
    }

    private static Case farCorner() {
        return new Case("far corner", BilevelTableau.leaderMinimizes(1, -1, -3).followerMinimizes(3).atLeast(10, 1, 2)
                .atMost(6, 1, -2).atMost(21, 2, -1).atMost(38, 1, 2).atMost(18, -1, 2).problem(), -49, 16, 11);
    }
}
