// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.symbiont.bilevel.cases.BasisEnumeration;
import org.symbiont.bilevel.cases.RandomBilevel;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.Follower;
import org.symbiont.bilevel.solve.BilevelMethod;
import org.symbiont.bilevel.solve.BilevelSolution;
import org.symbiont.bilevel.solve.BilevelStatus;

/** Random problems against an oracle that enumerates the followers' bases. */
class RandomProblemsTest {
    private final Map<BilevelStatus, Integer> seen = new EnumMap<>(BilevelStatus.class);

    @Test
    void oneFollowerAgreesWithEnumeration() {
        for (int seed = 0; seed < 60; seed++) {
            compare(seed, RandomBilevel.of(seed, 2, 1, 3, 3, seed % 2));
        }
        assertThat(seen).containsKeys(BilevelStatus.OPTIMAL, BilevelStatus.FOLLOWER_UNBOUNDED);
        assertThat(seen.get(BilevelStatus.OPTIMAL)).isGreaterThan(20);
    }

    @Test
    void twoFollowersAgreeWithEnumeration() {
        for (int seed = 1000; seed < 1030; seed++) {
            compare(seed, RandomBilevel.of(seed, 2, 2, 2, 3, 1));
        }
        assertThat(seen.get(BilevelStatus.OPTIMAL)).isGreaterThan(10);
    }

    private void compare(int seed, BilevelProblem problem) {
        double expected = BasisEnumeration.optimum(problem, Solving.solver());
        var opposite = problem.withFollowers(problem.followers().stream().map(Follower::inOppositeSense).toList());
        for (var it : List.of(problem, opposite)) {
            for (var method : List.of(BilevelMethod.SETS, BilevelMethod.TREE)) {
                var solution = Solving.by(method, it);
                check("seed " + seed + " by " + method + ": " + solution, expected, solution);
            }
        }
    }

    private void check(String what, double expected, BilevelSolution solution) {
        seen.merge(solution.status(), 1, Integer::sum);
        if (expected == Double.POSITIVE_INFINITY) {
            assertThat(solution.status()).as(what).isIn(BilevelStatus.INFEASIBLE, BilevelStatus.FOLLOWER_UNBOUNDED);
        } else if (expected == Double.NEGATIVE_INFINITY) {
            assertThat(solution.status()).as(what).isEqualTo(BilevelStatus.UNBOUNDED);
        } else {
            assertThat(solution.status()).as(what).isEqualTo(BilevelStatus.OPTIMAL);
            assertThat(solution.objective()).as(what)
                    .isCloseTo(expected, within(1e-5 * Math.max(1, Math.abs(expected))));
        }
    }
}
