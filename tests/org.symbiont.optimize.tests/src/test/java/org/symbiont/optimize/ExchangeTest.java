// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symbiont.optimize.PlanAssert.assertPlan;

import org.junit.jupiter.api.Test;
import org.symbiont.model.Decider;
import org.symbiont.results.Diagnostic.Severity;
import org.symbiont.results.Status;

/** Exchanges: losses, capacities, transport, payments, investments, and who may use them. */
class ExchangeTest {
    /** The line ends at the oven itself, which has to use all that it receives, so that each best plan is the only one. A boiler gives off ash at 20 EUR/t, a kiln buys clay at 50 EUR/t and can take ash instead: 70 EUR for each tonne that moves. */
    private static final String WORKS = """
            discount 6 %%/year
            resource coal, heat_waste, ash, clay, brick : mass
            emission CO2 : mass { price 10 EUR/t }
            market coal  { buy 100 EUR/t }
            market brick { sell 200 EUR/t }
            market clay  { buy 50 EUR/t }
            market ash   { dispose 20 EUR/t buy 50 EUR/t }
            market heat_waste { sell 300 EUR/t }
            transport truck { cost 0.5 EUR/t/km emits 100 g/t/km CO2 }
            indicator climate : environmental minimize = emitted(CO2)
            indicator moved : environmental = exchanged(ash)
            company Boiler { unit Fire { recipe { in 1 t coal out 1 t heat_waste, 0.5 t ash } runs 100 .. 100 t/year coal } }
            company Kiln { unit Oven { recipe { in 1 t ash out 1 t brick } runs 40 .. 40 t/year brick } }
            exchange line : ash Boiler -> Kiln.Oven { %s }
            """;
    /** Each alone: 100 * (300 - 100) - 50 * 20 and 40 * (200 - 50). */
    private static final double ALONE = 19_000 + 6_000;

    private static TestModel works(String exchange) {
        return TestModel.of(WORKS.formatted(exchange));
    }

    @Test
    void joinsWhatEachWouldBuyAndDisposeOf() {
        var model = works("");
        assertPlan(model.plan(Decider.UNITS)).indicator("profit", ALONE).indicator("moved", 0);
        assertPlan(model.plan(Decider.COMPANIES)).indicator("profit", ALONE);
        assertPlan(model.plan(Decider.CLUSTER)).indicator("profit", ALONE + 40 * 70)
                .flow("Boiler", "Kiln.Oven", "ash", 40).indicator("moved", 40);
    }

    @Test
    void losesAShareOnTheWay() {
        // 40 t arrive of 50 t sent: all 50 t of ash leave the boiler
        assertPlan(works("loss 20 %").plan(Decider.CLUSTER)).indicator("profit", ALONE + 50 * 20 + 40 * 50)
                .flow("Boiler", "Kiln.Oven", "ash", 50);
        assertThat(works("loss 20 %").plan(Decider.CLUSTER).flows()).filteredOn(flow -> "line".equals(flow.exchange()))
                .singleElement()
                .satisfies(flow -> assertThat(flow.received()).isEqualTo(40,
                        org.assertj.core.api.Assertions.within(1e-6)));
    }

    @Test
    void staysWithinTheShareOfItsCapacity() {
        assertPlan(works("capacity 30 t/year").plan(Decider.CLUSTER)).indicator("profit", ALONE + 30 * 70).binds(
                "capacity of line", 30,
                "t");
        assertPlan(works("capacity 30 t/year share 50 %").plan(Decider.CLUSTER)).indicator("profit", ALONE + 15 * 70);
    }

    @Test
    void paysForTheWay() {
        // 10 km at 0.5 EUR/t/km is 5 EUR/t, paid by the receiver; 1 kg of CO2 counts as emitted, but is not paid for
        var plan = works("via truck 10 km price 12 EUR/t").plan(Decider.CLUSTER);
        assertPlan(plan).indicator("profit", ALONE + 40 * 65).indicator("climate", 0.04)
                .indicator("Boiler.profit", 19_000 + 40 * (20 + 12))
                .indicator("Kiln.profit", 6_000 + 40 * (50 - 12 - 5))
                .indicator("Kiln.climate", 0.04);
    }

    @Test
    void chargesItsOwnCosts() {
        assertPlan(works("cost 3 EUR/t cost 100 EUR/year").plan(Decider.CLUSTER))
                .indicator("profit", ALONE + 40 * 67 - 100)
                .indicator("Kiln.profit", 6_000 + 40 * 47 - 100);
    }

    @Test
    void countsAPriceRangeAtItsMiddle() {
        assertPlan(works("price 6 .. 14 EUR/t by coordinator").plan(Decider.CLUSTER))
                .indicator("profit", ALONE + 40 * 70)
                .indicator("Boiler.profit", 19_000 + 40 * 30).indicator("Kiln.profit", 6_000 + 40 * 40)
                .tells(Severity.INFO, "price.middle", "10 EUR/t");
    }

    @Test
    void movesFeesAndSubsidiesBetweenCompaniesAndCoordinator() {
        assertPlan(works("fee 4 EUR/t subsidy 9 EUR/t").plan(Decider.CLUSTER)).indicator("profit", ALONE + 40 * 70)
                .indicator("Boiler.profit", 19_000 + 40 * 29).indicator("Kiln.profit", 6_000 + 40 * 46);
    }

    @Test
    void isBuiltWhereItPays() {
        double annuity = 10_000 * 0.06 / (1 - Math.pow(1.06, -10));
        var text = "capacity 100 t/year invest 10000 EUR life 10 year by coordinator";
        assertPlan(works(text).plan(Decider.CLUSTER)).indicator("profit", ALONE + 40 * 70 - annuity).built("line", true)
                .tells(Severity.INFO, "prices.fixed", "Test");
        assertPlan(works(text).plan(Decider.COMPANIES)).indicator("profit", ALONE).built("line", false);
        assertPlan(works(text.replace("10000", "30000")).plan(Decider.CLUSTER)).indicator("profit", ALONE).built("line",
                false);
    }

    @Test
    void isPaidByWhomTheModelSays() {
        double annuity = 10_000 * 0.06 / (1 - Math.pow(1.06, -10));
        var plan = works("capacity 100 t/year invest 10000 EUR life 10 year paid by Kiln by coordinator")
                .plan(Decider.CLUSTER);
        assertPlan(plan).indicator("Kiln.profit", 6_000 + 40 * 50 - annuity).indicator("Boiler.profit",
                19_000 + 40 * 20);
        assertThat(plan.investments()).singleElement().satisfies(each -> assertThat(each.payer()).isEqualTo("Kiln"));
    }

    @Test
    void isNotChargedWhereItExists() {
        assertPlan(works("existing capacity 100 t/year invest 10000 EUR life 10 year").plan(Decider.CLUSTER))
                .indicator("profit",
                        ALONE + 40 * 70)
                .tells(Severity.INFO, "investment.sunk", "'line' exists");
    }

    @Test
    void choosesACapacityFromItsRange() {
        assertPlan(works("capacity 10 .. 30 t/year by coordinator").plan(Decider.CLUSTER)).indicator("profit",
                ALONE + 30 * 70);
        double annuity = 1_000 * 0.06 / (1 - Math.pow(1.06, -10));
        assertPlan(works("capacity 10 .. 30 t/year by coordinator invest 1000 EUR life 10 year by coordinator")
                .plan(Decider.CLUSTER))
                .indicator("profit", ALONE + 30 * 70 - annuity).built("line", true);
    }

    @Test
    void staysInsideACompanyWhereCompaniesDecide() {
        // Inside of one company the ash goes from unit to unit without an exchange.
        var one = """
                resource coal, ash, brick : mass
                market coal  { buy 100 EUR/t }
                market brick { sell 200 EUR/t }
                market ash   { dispose 20 EUR/t buy 50 EUR/t }
                company Works {
                    unit Fire { recipe { in 1 t coal out 0.5 t ash } runs 100 .. 100 t/year coal }
                    unit Oven { recipe { in 1 t ash out 1 t brick } runs 40 .. 40 t/year brick }
                }
                """;
        double alone = -100 * 100 - 50 * 20 + 40 * 150;
        assertPlan(TestModel.of(one).plan(Decider.UNITS)).indicator("profit", alone);
        assertPlan(TestModel.of(one).plan(Decider.COMPANIES)).indicator("profit", alone + 40 * 70);
        assertPlan(TestModel.of(one).plan(Decider.CLUSTER)).indicator("profit", alone + 40 * 70);
    }

    @Test
    void endsAtUnitsAndStores() {
        var model = TestModel.cluster("""
                currency EUR
                horizon 2 month from 2027-01
                resource coal, ash, brick : mass
                market coal  { buy 100 EUR/t }
                market brick { sell = [0, 200] EUR/t }
                market ash   { dispose 20 EUR/t buy 500 EUR/t }
                company Boiler { unit Fire { recipe { in 1 t coal out 0.5 t ash } runs 100 .. 100 t/month coal } }
                company Kiln {
                    unit Oven { recipe { in 1 t ash out 1 t brick } runs 0 .. 80 t/month brick }
                    store Pile { holds 0 .. 1 kt ash }
                }
                exchange to_pile : ash Boiler.Fire -> Kiln.Pile
                exchange from_pile : ash Kiln.Pile -> Kiln.Oven
                indicator profit : economic maximize = revenue - cost
                """);
        // 50 t of ash a month; only the second month's bricks are worth something: 80 t, the other 20 t stay where they are
        assertPlan(model.plan(Decider.CLUSTER)).indicator("profit", -2 * 100 * 100 + 80 * 200).flow("Boiler.Fire",
                "Kiln.Pile", "ash", 100);
    }

    @Test
    void doesNotEndWhereNobodyTakesWhatItBrings() {
        var model = TestModel.of(WORKS.formatted("").replace("ash Boiler -> Kiln.Oven", "clay Boiler.Fire -> Kiln"));
        assertPlan(model.plan(Decider.CLUSTER)).has(Status.NOT_RUN).tells(Severity.ERROR, "exchange.end.resource",
                "cannot start at 'Boiler.Fire', which has no clay to give");
        var other = TestModel.of(WORKS.formatted("").replace("ash Boiler -> Kiln.Oven", "clay Boiler -> Kiln.Oven"));
        assertPlan(other.plan(Decider.CLUSTER)).has(Status.NOT_RUN).tells(Severity.ERROR, "exchange.end.resource",
                "cannot end at 'Kiln.Oven', which has no clay to take");
    }
}
