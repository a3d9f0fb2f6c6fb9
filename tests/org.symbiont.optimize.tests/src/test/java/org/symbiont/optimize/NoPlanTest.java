// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symbiont.optimize.PlanAssert.assertPlan;

import org.junit.jupiter.api.Test;
import org.symbiont.lp.solver.LpSolvers;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.model.Decider;
import org.symbiont.results.Diagnostic.Severity;
import org.symbiont.results.Status;

/** What is said where there is no plan. */
class NoPlanTest {
    private static final String MILL = """
            resource grain, flour : mass
            market grain { buy 200 EUR/t %s }
            market flour { sell 500 EUR/t }
            company Mill { unit Stones { recipe { in 1 t grain out 1 t flour } %s } }
            """;

    private static TestModel mill(String market, String runs, String more) {
        return TestModel.of(MILL.formatted(market, runs) + more);
    }

    @Test
    void whatGrowsWithoutEndIsNamed() {
        var plan = mill("", "", "").plan(Decider.CLUSTER);
        assertPlan(plan).has(Status.UNBOUNDED).tells(Severity.ERROR, "plan.unbounded",
                "What grows in 2027: Mill.Stones.recipe makes 1 t flour; Mill buys 1 t grain; Mill sells 1 t flour. "
                        + "Each such step gains 300 EUR, again and again.");
        assertThat(plan.flows()).isEmpty();
        assertThat(plan.objective()).isNull();
    }

    @Test
    void theLeastThatHasToGiveWayIsNamed() {
        var model = mill("", "runs 0 .. 1000 t/year flour",
                "experiment E { optimize profit decided by cluster subject to sold(flour) >= 2000 t }");
        assertPlan(model.experiment("E")).has(Status.INFEASIBLE).tells(Severity.ERROR, "plan.infeasible",
                "No plan of 'Test' keeps all limits.").tells(Severity.ERROR, "plan.infeasible",
                        "Or it would need at least: the limit on 'sold(flour)' 1000 t lower over the horizon.");
    }

    @Test
    void aRangeThatAMarketCannotFeedIsNamed() {
        var plan = mill("at most 30 t/year", "runs 40 .. 100 t/year flour", "").plan(Decider.UNITS);
        assertPlan(plan).has(Status.INFEASIBLE).tells(Severity.ERROR, "plan.infeasible",
                "No plan of 'Mill.Stones' keeps all limits.").tells(Severity.ERROR, "plan.infeasible",
                        "the lower end of the range of Mill.Stones 10 t/year lower in 2027")
                .tells(Severity.ERROR, "plan.infeasible",
                        "These exclude each other in 2027: Mill.Stones runs 40 .. 100 t/year flour; "
                                + "purchases of grain at most 30 t a year. At the least cost, grain at Mill.Stones is "
                                + "short by 10 t in 2027. Or it would need at least");
    }

    @Test
    void whatIsShortIsNamedWhereNoLimitCanHelp() {
        var model = TestModel.of("""
                resource grain, flour : mass
                market flour { sell 500 EUR/t }
                company Mill { store Barn { holds 0 .. 5 t grain starts with 5 t loss 0.1 1/year } }
                """);
        assertPlan(model.plan(Decider.COMPANIES)).has(Status.INFEASIBLE).tells(Severity.ERROR, "plan.infeasible",
                "is short by");
    }

    @Test
    void theTimeLimitIsForAllTogether() {
        var optimization = mill("", "runs 0 .. 1000 t/year flour", "").optimization(Decider.UNITS);
        var options = SolveOptions.DEFAULT.withTimeLimit(java.time.Duration.ofNanos(1));
        var plan = optimization.solve(LpSolvers.installed().find("lp_solve").orElseThrow(), "test", options,
                SolveControl.NONE,
                element -> null);
        assertPlan(plan).has(Status.STOPPED).tells(Severity.ERROR, "plan.stopped", "ended");
    }

    @Test
    void whoCancelsGetsNoPlan() {
        var optimization = mill("", "runs 0 .. 1000 t/year flour", "").optimization(Decider.CLUSTER);
        var plan = optimization.solve(LpSolvers.installed().find("lp_solve").orElseThrow(), "test",
                SolveOptions.DEFAULT,
                () -> true, element -> null);
        assertPlan(plan).has(Status.STOPPED);
    }
}
