// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.symbiont.optimize.PlanAssert.assertPlan;

import org.junit.jupiter.api.Test;
import org.symbiont.model.Decider;
import org.symbiont.results.Diagnostic.Severity;
import org.symbiont.results.Status;

/** Ranges, on and off, availability, costs by time, jobs and units that have to be built. */
class UnitTest {
    private static final String PLANT = """
            resource gas : volume
            resource power : energy
            market gas { buy 0.2 EUR/m3 }
            market power { sell = [20, 90] EUR/MWh }
            indicator work : social maximize = employed
            company Plant { unit Engine {
                recipe { in 250 m3 gas out 1 MWh power }
                runs 10 .. 100 MW power %s
                %s
            } }
            """;
    private static final double HOURS = 730;

    private static TestModel plant(String off, String more) {
        return TestModel.cluster("currency EUR\nhorizon 2 month from 2027-01\n" + PLANT.formatted(off, more)
                + "indicator profit : economic maximize = revenue - cost");
    }

    @Test
    void runsAtTheLowEndWhereItCannotBeOff() {
        // gas costs 50 EUR/MWh: 30 EUR lost at 10 MW in the first month, 40 EUR gained at 100 MW in the second
        assertPlan(plant("", "").plan(Decider.CLUSTER)).indicator("profit", HOURS * (100 * 40 - 10 * 30))
                .flow("Plant", "market", "power", 1, 10 * HOURS).flow("Plant", "market", "power", 2, 100 * HOURS);
    }

    @Test
    void isOffWhereThatIsBetter() {
        assertPlan(plant("or off", "employs 8").plan(Decider.CLUSTER)).indicator("profit", HOURS * 100 * 40)
                .flow("Plant", "market", "power", 1, 0).indicator("work", 4);
    }

    @Test
    void paysForTheTimeThatItIsOn() {
        // 1000 EUR/h: on in the second month only; the other one would pay it in both
        assertPlan(plant("or off", "cost 1000 EUR/h").plan(Decider.CLUSTER)).indicator("profit",
                HOURS * (100 * 40 - 1000));
        assertPlan(plant("", "cost 1000 EUR/h").plan(Decider.CLUSTER)).indicator("profit",
                HOURS * (100 * 40 - 10 * 30 - 2 * 1000));
    }

    @Test
    void staysOffWhereBeingOnCostsMoreThanItBrings() {
        assertPlan(plant("or off", "cost 4100 EUR/h").plan(Decider.CLUSTER)).indicator("profit", 0);
    }

    @Test
    void isAvailableForAShareOfTheTime() {
        assertPlan(plant("", "available 50 %").plan(Decider.CLUSTER)).indicator("profit",
                HOURS * 0.5 * (100 * 40 - 10 * 30));
        assertPlan(plant("", "available = [0, 80] %").plan(Decider.CLUSTER)).indicator("profit",
                HOURS * 0.8 * 100 * 40);
    }

    @Test
    void countsJobsOfUnitsThatCannotBeOff() {
        assertPlan(plant("", "employs 8").plan(Decider.CLUSTER)).indicator("work", 8);
    }

    @Test
    void staysOnForJobsWhereTheyAreWhatCounts() {
        var model = plant("or off", "employs 8");
        assertPlan(model.plan(Decider.CLUSTER, null, "work", java.util.List.of())).indicator("work", 8);
    }

    @Test
    void choosesBetweenRecipes() {
        var model = TestModel.of("""
                resource a, b, c : mass
                market a { buy 10 EUR/t at most 60 t/year }
                market b { buy 30 EUR/t }
                market c { sell 100 EUR/t }
                company Works { unit Mixer {
                    recipe cheap { in 1 t a out 1 t c }
                    recipe dear { in 1 t b out 1 t c }
                    runs 0 .. 100 t/year c
                } }
                """);
        assertPlan(model.plan(Decider.UNITS)).indicator("profit", 60 * 90 + 40 * 70);
    }

    @Test
    void usesItsOwnOutput() {
        // each MWh gross needs 0.1 MWh itself: 0.9 to sell
        var model = TestModel.of("""
                resource fuel : mass
                resource power : energy
                market fuel { buy 10 EUR/t }
                market power { sell 100 EUR/MWh }
                company Plant { unit Engine { recipe { in 1 t fuel, 0.1 MWh power out 1 MWh power } runs 0 .. 8760 MWh/year power } }
                """);
        assertPlan(model.plan(Decider.UNITS)).indicator("profit", 8760 * (0.9 * 100 - 10)).flow("Plant.Engine",
                "market", "power",
                8760 * 0.9);
    }

    @Test
    void isBuiltWhereItPays() {
        // annuity of 100000 EUR at 6 % over 20 years is 8718.46 EUR a year, a sixth of it for two months
        double charge = 100_000 * 0.06 / (1 - Math.pow(1.06, -20)) / 6;
        var model = "discount 6 %/year\n";
        var cheap = TestModel.cluster(model + "currency EUR\nhorizon 2 month from 2027-01\n"
                + PLANT.formatted("", "invest 100000 EUR life 20 year")
                + "indicator profit : economic maximize = revenue - cost");
        assertPlan(cheap.plan(Decider.UNITS)).indicator("profit", HOURS * (100 * 40 - 10 * 30) - charge)
                .built("Plant.Engine", true)
                .indicator("Plant.profit", HOURS * (100 * 40 - 10 * 30) - charge);
        var dear = TestModel.cluster(model + "currency EUR\nhorizon 2 month from 2027-01\n"
                + PLANT.formatted("", "invest 300 MEUR life 20 year")
                + "indicator profit : economic maximize = revenue - cost");
        assertPlan(dear.plan(Decider.UNITS)).indicator("profit", 0).built("Plant.Engine", false);
    }

    @Test
    void isOnOnlyIfBuilt() {
        double charge = 100_000 * 0.06 / (1 - Math.pow(1.06, -20)) / 6;
        var model = TestModel.cluster("discount 6 %/year\ncurrency EUR\nhorizon 2 month from 2027-01\n"
                + PLANT.formatted("or off", "invest 100000 EUR life 20 year\ncost 100 EUR/h")
                + "indicator profit : economic maximize = revenue - cost");
        assertPlan(model.plan(Decider.CLUSTER)).indicator("profit", HOURS * (100 * 40 - 100) - charge)
                .built("Plant.Engine", true);
    }

    @Test
    void refusesARangeOfWhatItDoesNotMake() {
        var model = TestModel.of("""
                resource a, b : mass
                market a { buy 1 EUR/t }
                company C { unit U { recipe { in 1 t a } runs 0 .. 5 t/d b } }
                """);
        assertPlan(model.plan(Decider.CLUSTER)).has(Status.NOT_RUN).tells(Severity.ERROR, "runs.resource",
                "none of its recipes makes or uses b");
    }

    @Test
    void refusesAnEmptyRange() {
        var model = TestModel.of("""
                resource a : mass
                market a { buy 1 EUR/t }
                company C { unit U { recipe { in 1 t a } runs 9 .. 5 t/d a } }
                """);
        assertPlan(model.plan(Decider.CLUSTER)).has(Status.NOT_RUN).tells(Severity.ERROR, "runs.empty",
                "Unit 'C.U' runs 9 .. 5 t/d a: the lower end is above the upper. Maybe swap them.");
    }

    @Test
    void countsJobsWhileAUnitRunsThatCanBeOff() {
        // no least rate and nothing to pay for being on: whether it is on follows from whether it runs
        var text = PLANT.replace("runs 10", "runs 0").formatted("or off", "employs 8");
        var model = TestModel.cluster("currency EUR\nhorizon 2 month from 2027-01\n" + text
                + "indicator profit : economic maximize = revenue - cost");
        assertPlan(model.plan(Decider.CLUSTER)).indicator("profit", HOURS * 100 * 40).indicator("work", 4);
        assertPlan(model.plan(Decider.CLUSTER, null, "work", java.util.List.of())).indicator("work", 8);
    }

    @Test
    void isNotAvailableMoreThanAlways() {
        assertPlan(plant("", "available 120 %").plan(Decider.CLUSTER)).has(Status.NOT_RUN).tells(Severity.ERROR,
                "available.range", "120 %");
    }
}
