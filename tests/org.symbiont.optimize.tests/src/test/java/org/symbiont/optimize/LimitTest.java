// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.symbiont.optimize.PlanAssert.assertPlan;

import org.junit.jupiter.api.Test;
import org.symbiont.model.Decider;
import org.symbiont.results.Diagnostic.Severity;
import org.symbiont.results.Status;

/** Limits of markets, units, companies, transports, emissions and experiments, and what becomes of those that several share. */
class LimitTest {
    /** Two mills; a tonne of flour earns 300 EUR at Big and 200 EUR at Small, each makes 100 t. */
    private static final String MILLS = """
            resource grain, flour : mass
            emission CO2 : mass { %s }
            market grain { buy 100 EUR/t %s }
            market flour { sell 500 EUR/t }
            indicator climate : environmental minimize = emitted(CO2)
            company Big { unit Mill { recipe { in 1 t grain out 1 t flour emits 1 t CO2 } runs 0 .. 100 t/year flour cost 100 EUR/t flour %s } }
            company Small { unit Mill { recipe { in 1 t grain out 1 t flour emits 1 t CO2 } runs 0 .. 100 t/year flour cost 200 EUR/t flour }
                %s }
            """;

    private static TestModel mills(String emission, String market, String big, String small, String more) {
        return TestModel.of(MILLS.formatted(emission, market, big, small) + more);
    }

    @Test
    void marketsLimitAllTogether() {
        var model = mills("", "at most 120 t/year", "", "", "");
        assertPlan(model.plan(Decider.CLUSTER)).indicator("profit", 100 * 300 + 20 * 200).binds("purchases of grain",
                120, "t");
    }

    @Test
    void whoSharesALimitWithoutASplitIgnoresItAndIsTold() {
        var model = mills("", "at most 120 t/year", "", "", "");
        assertPlan(model.plan(Decider.COMPANIES)).indicator("profit", 100 * 300 + 100 * 200).tells(Severity.WARNING,
                "limit.unkept",
                "200 t instead of 120 t");
    }

    @Test
    void aLimitIsSplitEqually() {
        assertPlan(mills("", "at most 120 t/year split equally", "", "", "").plan(Decider.COMPANIES))
                .indicator("profit", 60 * 300 + 60 * 200).tellsNot("limit.unkept");
    }

    @Test
    void aLimitIsSplitByShares() {
        assertPlan(mills("", "at most 120 t/year split Big 75 %, Small 25 %", "", "", "").plan(Decider.UNITS))
                .indicator("profit",
                        90 * 300 + 30 * 200);
        assertPlan(mills("", "at most 120 t/year split Big 75 %", "", "", "").plan(Decider.COMPANIES)).indicator(
                "profit",
                90 * 300 + 30 * 200);
        assertPlan(mills("", "at most 120 t/year split Big.Mill 75 %", "", "", "").plan(Decider.COMPANIES)).indicator(
                "profit",
                90 * 300 + 30 * 200);
    }

    @Test
    void capsLimitEmissions() {
        var capped = mills("at most 150 t in horizon", "", "", "", "");
        assertPlan(capped.plan(Decider.CLUSTER)).indicator("profit", 100 * 300 + 50 * 200).indicator("climate", 150)
                .binds("cap on CO2",
                        150, "t");
        assertPlan(capped.plan(Decider.UNITS)).tells(Severity.WARNING, "limit.unkept", "cap on CO2");
        assertPlan(mills("at most 150 t in horizon split equally", "", "", "", "").plan(Decider.UNITS)).indicator(
                "profit",
                75 * 300 + 75 * 200);
    }

    @Test
    void unitsKeepTheirOwnLimits() {
        assertPlan(mills("", "", "at most 40 t flour in horizon", "", "").plan(Decider.UNITS)).indicator("profit",
                40 * 300 + 100 * 200);
        assertPlan(mills("", "", "at most 40 t/year grain", "", "").plan(Decider.UNITS)).indicator("profit",
                40 * 300 + 100 * 200);
        assertPlan(mills("", "", "at most 30 t CO2 in horizon", "", "").plan(Decider.CLUSTER)).indicator("profit",
                30 * 300 + 100 * 200);
        assertPlan(mills("", "", "at most 1000 EUR in horizon", "", "").plan(Decider.UNITS)).indicator("profit",
                5 * 300 + 100 * 200);
    }

    @Test
    void companiesKeepTheirOwnLimits() {
        assertPlan(mills("", "", "", "at most 10 t flour in horizon", "").plan(Decider.COMPANIES)).indicator("profit",
                100 * 300 + 10 * 200).binds("flour made by Small", 10, "t");
        assertPlan(mills("", "", "", "at most 10 t flour in horizon", "").plan(Decider.UNITS)).indicator("profit",
                100 * 300 + 10 * 200);
    }

    @Test
    void leastLimitsHoldToo() {
        assertPlan(mills("", "", "", "",
                "experiment E { optimize climate decided by cluster subject to profit >= 15000 EUR }")
                .experiment("E")).indicator("climate", 50).indicator("profit", 15_000);
    }

    @Test
    void anExperimentsLimitThatConcernsOneUnitIsItsOwn() {
        var model = mills("", "", "", "",
                "experiment E { optimize profit decided by units subject to Big.cost <= 4000 EUR }");
        assertPlan(model.experiment("E")).indicator("profit", 20 * 300 + 100 * 200).tellsNot("limit.unkept");
    }

    @Test
    void anExperimentsLimitThatUnitsShareIsToldWhereItIsNotKept() {
        var text = "experiment E { optimize profit decided by units subject to climate <= 0.1 kt }";
        assertPlan(mills("", "", "", "", text).experiment("E")).indicator("climate", 200).tells(Severity.WARNING,
                "limit.unkept",
                "'climate' is not kept: 200 t instead of 100 t");
    }

    @Test
    void anEqualityFixes() {
        var text = "experiment E { optimize profit decided by cluster subject to sold(flour) = 130 t }";
        assertPlan(mills("", "", "", "", text).experiment("E")).indicator("profit", 100 * 300 + 30 * 200);
    }

    @Test
    void transportsLimitWhatTheyCarry() {
        var model = TestModel.of("""
                resource ash : mass
                market ash { dispose 20 EUR/t buy 50 EUR/t }
                transport boat { at most 30 t/year ash }
                company A { unit U { recipe { out 1 t ash } runs 50 .. 50 t/year ash } }
                company B { unit U { recipe { in 1 t ash } runs 50 .. 50 t/year ash } }
                exchange x : ash A -> B { via boat 1 km }
                """);
        assertPlan(model.plan(Decider.CLUSTER)).indicator("profit", -20 * 20 - 20 * 50).binds("ash carried by boat", 30,
                "t");
    }

    @Test
    void refusesLimitsThatAreNotLinear() {
        var text = "experiment E { optimize profit decided by cluster subject to revenue / cost >= 2 }";
        assertPlan(mills("", "", "", "", text).experiment("E")).has(Status.NOT_RUN).tells(Severity.ERROR,
                "limit.nonlinear",
                "cannot be kept by a linear plan");
    }

    @Test
    void refusesLimitsOfAnotherDimension() {
        var text = "experiment E { optimize profit decided by cluster subject to climate <= 5 EUR }";
        assertPlan(mills("", "", "", "", text).experiment("E")).has(Status.NOT_RUN).tells(Severity.ERROR, "dimension",
                "'5 EUR'");
    }

    @Test
    void refusesLimitsOnWhatIsNotThere() {
        assertPlan(mills("", "at most 5 EUR in horizon", "", "", "").plan(Decider.CLUSTER)).has(Status.NOT_RUN)
                .tells(Severity.ERROR, "bound.subject",
                        "'5 EUR' of 'grain' is on something that 'grain' has no part in");
        assertPlan(mills("", "", "at most 5 t in horizon", "", "").plan(Decider.CLUSTER)).has(Status.NOT_RUN)
                .tells(Severity.ERROR, "bound.subject", "does not say of what");
    }
}
