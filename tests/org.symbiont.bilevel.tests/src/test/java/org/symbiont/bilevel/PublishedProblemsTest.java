// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.bilevel.cases.PublishedCases;
import org.symbiont.bilevel.cases.PublishedCases.Case;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.Follower;
import org.symbiont.bilevel.solve.BilevelMethod;
import org.symbiont.bilevel.solve.BilevelSolution;
import org.symbiont.bilevel.solve.BilevelStatus;

/** Published problems, by each method, and with each follower in the opposite sense. */
class PublishedProblemsTest {

    static List<Case> cases() {
        return PublishedCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void setsFindTheOptimum(Case it) {
        check(it, Solving.by(BilevelMethod.SETS, it.problem()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void treeFindsTheOptimum(Case it) {
        check(it, Solving.by(BilevelMethod.TREE, it.problem()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void maximisersGiveTheSame(Case it) {
        for (var method : List.of(BilevelMethod.SETS, BilevelMethod.TREE)) {
            check(it, Solving.by(method, inOppositeSense(it.problem())));
        }
    }

    private static BilevelProblem inOppositeSense(BilevelProblem problem) {
        return problem.withFollowers(
                new ArrayList<>(problem.followers().stream().map(Follower::inOppositeSense).toList()));
    }

    private static void check(Case it, BilevelSolution solution) {
        assertThat(solution.diagnostics()).isEmpty();
        assertThat(solution.status()).isEqualTo(BilevelStatus.OPTIMAL);
        assertThat(solution.objective()).isCloseTo(it.optimum(), within(1e-6));
        for (int column = 0; column < it.point().length; column++) {
            assertThat(solution.value(column)).isCloseTo(it.point()[column], within(1e-6));
        }
        var certificate = Objects.requireNonNull(solution.certificate());
        assertThat(certificate.holds()).isTrue();
        assertThat(certificate.regret()).isLessThanOrEqualTo(1e-6);
        assertThat(certificate.gap()).isLessThanOrEqualTo(certificate.allowedGap());
    }
}
