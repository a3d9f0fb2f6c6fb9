// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.symbiont.lp.cases.Tableau;
import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.SosSet;
import org.symbiont.lp.random.RandomProblems;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;

/** Whom the policy asks, when it asks the next, and what it tells. */
class AutoSolverTest {
    private static final LpProblem SMALL = Tableau.maximize(3, 5).atMost(4, 1, 0).atMost(12, 0, 2).atMost(18, 3, 2)
            .problem();

    private static LpSolution solve(LpProblem problem, SolveOptions options, ScriptedBackend... backends) {
        return LpSolvers.of(List.of(backends)).auto().solve(problem, options);
    }

    private static ScriptedBackend right(String id) {
        return ScriptedBackend.at(id, SolveStatus.OPTIMAL, new double[]{2, 6}, new double[]{0, 1.5, 1});
    }

    private static String first(LpProblem problem, SolveOptions options) {
        var lpSolve = ScriptedBackend.ending("lp_solve", SolveStatus.CANCELLED);
        var highs = ScriptedBackend.ending("highs", SolveStatus.CANCELLED).without(Capability.SOS1)
                .without(Capability.SOS2);
        var scip = ScriptedBackend.ending("scip", SolveStatus.CANCELLED);
        var info = solve(problem, options, scip, lpSolve, highs).solver();
        return info.id() + ": " + info.why();
    }

    @Test
    void theProblemDecides() {
        assertThat(first(SMALL, SolveOptions.DEFAULT)).isEqualTo("lp_solve: the problem is small");
        assertThat(first(SMALL, SolveOptions.DEFAULT.withRanges(true)))
                .isEqualTo("highs: it knows all sensitivity ranges");
        assertThat(first(RandomProblems.feasible(1, 1500, 700), SolveOptions.DEFAULT))
                .isEqualTo("highs: 2200 rows and columns are many");
        assertThat(first(RandomProblems.mixedInteger(1, 200, 20), SolveOptions.DEFAULT))
                .isEqualTo("highs: 100 integer or semi-continuous columns are many");
        assertThat(first(pairs(3), SolveOptions.DEFAULT))
                .isEqualTo("lp_solve: 3 special ordered sets are few");
        assertThat(first(pairs(60), SolveOptions.DEFAULT)).isEqualTo("scip: 60 special ordered sets are many");
    }

    private static LpProblem pairs(int count) {
        var builder = LpProblem.builder();
        IntStream.range(0, 2 * count).forEach(k -> builder.column(0, 1, 1));
        IntStream.range(0, count).forEach(k -> builder.sos(SosSet.ofType1("s" + k, 2 * k, 2 * k + 1)));
        builder.atLeast(1);
        return builder.build();
    }

    @Test
    void oneThatIsMissingIsPassedOver() {
        var lpSolve = right("lp_solve").missing("not here");
        var solution = solve(SMALL, SolveOptions.DEFAULT, lpSolve, right("highs"));
        assertThat(solution.solver().id()).isEqualTo("highs");
        assertThat(solution.solver().why()).isEqualTo("the only solver here that can do it");
        assertThat(lpSolve.asked).isEmpty();
    }

    @Test
    void afterAFailureTheNextIsAsked() {
        var solution = solve(SMALL, SolveOptions.DEFAULT, ScriptedBackend.ending("lp_solve", SolveStatus.FAILED),
                right("highs"));
        assertThat(solution.status()).isEqualTo(SolveStatus.OPTIMAL);
        assertThat(solution.solver().toString()).isEqualTo("highs 1.0");
        assertThat(solution.solver().why()).isEqualTo("lp_solve ended with FAILED");
        assertThat(solution.diagnostics()).containsExactly("lp_solve 1.0 says FAILED: by script");
    }

    @Test
    void afterAFailedCheckTheNextIsAsked() {
        var wrong = ScriptedBackend.at("lp_solve", SolveStatus.OPTIMAL, new double[]{2, 7}, new double[]{0, 1.5, 1});
        var solution = solve(SMALL, SolveOptions.DEFAULT, wrong, right("highs"));
        assertThat(solution.status()).isEqualTo(SolveStatus.OPTIMAL);
        assertThat(solution.diagnostics()).first().asString()
                .startsWith("lp_solve 1.0 says FAILED: The point of lp_solve 1.0 is not "
                        + "feasible");
    }

    @Test
    void thatNothingIsFeasibleIsConfirmed() {
        var infeasible = ScriptedBackend.ending("lp_solve", SolveStatus.INFEASIBLE);
        var confirmed = solve(SMALL, SolveOptions.DEFAULT, infeasible,
                ScriptedBackend.ending("highs", SolveStatus.INFEASIBLE));
        assertThat(confirmed.status()).isEqualTo(SolveStatus.INFEASIBLE);
        assertThat(confirmed.diagnostics()).last().isEqualTo("highs 1.0 says the same: INFEASIBLE.");
        var denied = solve(SMALL, SolveOptions.DEFAULT, infeasible, right("highs"));
        assertThat(denied.status()).isEqualTo(SolveStatus.OPTIMAL);
    }

    @Test
    void theFirstGetsAShareOfTheTimeAndTheLastAllThatIsLeft() {
        var first = ScriptedBackend.ending("lp_solve", SolveStatus.TIME_LIMIT);
        var second = right("highs");
        solve(SMALL, SolveOptions.DEFAULT.withTimeLimit(Duration.ofSeconds(100)), first, second);
        assertThat(first.asked.getFirst().timeLimitSeconds()).isEqualTo(25);
        assertThat(second.asked.getFirst().timeLimitSeconds()).isBetween(60.0, 100.0);
        var withoutLimit = ScriptedBackend.ending("lp_solve", SolveStatus.TIME_LIMIT);
        var last = right("highs");
        solve(SMALL, SolveOptions.DEFAULT, withoutLimit, last);
        assertThat(withoutLimit.asked.getFirst().timeLimitSeconds()).isEqualTo(20);
        assertThat(last.asked.getFirst().timeLimit()).isNull();
    }

    @Test
    void ofTwoPointsTheBetterIsKept() {
        var good = ScriptedBackend.at("lp_solve", SolveStatus.FEASIBLE, new double[]{2, 5}, new double[3]);
        var worse = ScriptedBackend.at("highs", SolveStatus.FEASIBLE, new double[]{1, 1}, new double[3]);
        var solution = solve(SMALL, SolveOptions.DEFAULT, good, worse);
        assertThat(solution.status()).isEqualTo(SolveStatus.FEASIBLE);
        assertThat(solution.objective()).isEqualTo(31);
        assertThat(solution.solver().id()).isEqualTo("lp_solve");
    }

    @Test
    void cancellingEndsIt() {
        var second = right("highs");
        assertThat(solve(SMALL, SolveOptions.DEFAULT, ScriptedBackend.ending("lp_solve", SolveStatus.CANCELLED), second)
                .status())
                .isEqualTo(SolveStatus.CANCELLED);
        assertThat(second.asked).isEmpty();
    }

    @Test
    void nobodyThere() {
        var none = solve(SMALL, SolveOptions.DEFAULT);
        assertThat(none.status()).isEqualTo(SolveStatus.UNAVAILABLE);
        assertThat(none.diagnostics()).containsExactly("No solver is installed.");
        var missing = solve(SMALL, SolveOptions.DEFAULT, right("lp_solve").missing("Install it."));
        assertThat(missing.diagnostics()).containsExactly("Install it.");
        var whole = SMALL.change().kind(0, ColumnKind.INTEGER).build();
        var unable = solve(whole, SolveOptions.DEFAULT, right("plain").without(Capability.INTEGER));
        assertThat(unable.status()).isEqualTo(SolveStatus.UNSUPPORTED);
        assertThat(unable.diagnostics()).containsExactly("None of the solvers here (plain) can do integer columns.");
    }
}
