// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symbiont.optimize.PlanAssert.assertPlan;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.symbiont.model.Decider;
import org.symbiont.results.Diagnostic.Severity;
import org.symbiont.results.Level;
import org.symbiont.results.Status;

/** Indicators at cluster, company and unit level, their units, published figures, and what can be optimised. */
class IndicatorTest {
    private static final String PLANTS = """
            resource coal, heat, ash : mass
            emission CO2 : mass
            market coal { buy 100 EUR/t }
            market heat { sell 50 EUR/t }
            market ash { dispose 20 EUR/t }
            company A {
                unit Fire { recipe { in 1 t coal out 6 t heat, 0.1 t ash emits 2 t CO2 } runs 0 .. 10 t/year coal
                    indicator intensity : environmental = emitted(CO2) / sold(heat) }
                indicator dirt : environmental minimize in kg = disposed(ash)
            }
            company B { unit Fire { recipe { in 1 t coal out 4 t heat emits 1 t CO2 } runs 0 .. 20 t/year coal } }
            """;

    private static TestModel plants(String more) {
        return TestModel.of(PLANTS + more);
    }

    @Test
    void aClustersIndicatorIsReadForEachCompanyToo() {
        var plan = plants("indicator climate : environmental minimize in kg = emitted(CO2)").plan(Decider.CLUSTER);
        assertPlan(plan).indicator("profit", 10 * (300 - 100 - 2) + 20 * 100).indicator("A.profit", 1980)
                .indicator("B.profit", 2000)
                .indicator("climate", 40_000).indicator("A.climate", 20_000);
        assertThat(Objects.requireNonNull(plan.indicator("climate")).unit()).isEqualTo("kg");
        assertThat(Objects.requireNonNull(plan.indicator("A.climate")).level()).isEqualTo(Level.COMPANY);
    }

    @Test
    void unitsHaveIndicatorsWhereTheyDecide() {
        assertPlan(plants("").plan(Decider.UNITS)).indicator("A.Fire.profit", 1980)
                .indicator("A.Fire.intensity", 2.0 / 6)
                .indicator("A.dirt", 1000);
    }

    @Test
    void anIndicatorNamesTheScopeOfATotal() {
        var plan = plants("indicator share : economic = A.revenue / revenue").plan(Decider.CLUSTER);
        assertPlan(plan).indicator("share", 3000.0 / 7000);
    }

    @Test
    void formulasUseOtherIndicatorsPricesAndFunctions() {
        var plan = plants("""
                indicator margin : economic = profit / revenue
                indicator fuel : economic = used(coal) * coal.buy
                indicator worst : economic = max(A.cost, B.cost, (1 EUR))
                indicator rich : social = if profit > (3 kEUR) then 1 else 0
                indicator tonnes : economic = made(heat) + made(ash)
                """).plan(Decider.CLUSTER);
        assertPlan(plan).indicator("margin", 3980.0 / 7000).indicator("fuel", 3000).indicator("worst", 2000)
                .indicator("rich", 1).indicator(
                        "tonnes", 60 + 80 + 1);
    }

    @Test
    void publishedFiguresStandBesideTheModels() {
        var plan = plants("indicator climate : environmental = emitted(CO2) { published 50000 kg \"somebody\" }")
                .plan(Decider.CLUSTER);
        assertThat(Objects.requireNonNull(plan.indicator("climate")).published()).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualTo(50_000);
            assertThat(figure.own()).isCloseTo(40_000, org.assertj.core.api.Assertions.within(1e-3));
            assertThat(figure.difference()).isCloseTo(-10_000, org.assertj.core.api.Assertions.within(1e-3));
            assertThat(figure.source()).isEqualTo("somebody");
        });
        assertThat(Objects.requireNonNull(plan.indicator("A.climate")).published()).isEmpty();
    }

    @Test
    void whatIsNotLinearIsEvaluatedButNotOptimised() {
        var model = plants("indicator margin : economic maximize = profit / revenue");
        assertPlan(model.plan(Decider.CLUSTER)).indicator("margin", 3980.0 / 7000);
        assertPlan(model.plan(Decider.CLUSTER, null, "margin", List.of())).has(Status.NOT_RUN).tells(Severity.ERROR,
                "objective.nonlinear",
                "Indicator 'margin' cannot be optimised");
    }

    @Test
    void whatHasNoSenseIsNotOptimised() {
        var model = plants("indicator climate : environmental = emitted(CO2)");
        assertPlan(model.plan(Decider.CLUSTER, null, "climate", List.of())).has(Status.NOT_RUN).tells(Severity.ERROR,
                "objective.sense",
                "Add 'maximize' or 'minimize'");
    }

    @Test
    void whatDependsOnItselfIsRefused() {
        var model = plants("indicator a : economic maximize = b + (1 EUR) indicator b : economic = a * 2");
        assertPlan(model.plan(Decider.CLUSTER, null, "a", List.of())).has(Status.NOT_RUN).tells(Severity.ERROR,
                "indicator.cycle",
                "depends on itself");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        var model = plants("indicator odd : economic maximize = profit + emitted(CO2)");
        assertPlan(model.plan(Decider.CLUSTER, null, "odd", List.of())).has(Status.NOT_RUN).tells(Severity.ERROR,
                "dimension",
                "left is money, right is mass");
    }

    @Test
    void anUndefinedValueIsTold() {
        var idle = TestModel.of(PLANTS.replace("sell 50", "sell 5") + "indicator margin : economic = profit / revenue");
        var plan = idle.plan(Decider.CLUSTER);
        assertThat(Objects.requireNonNull(plan.indicator("margin")).value()).isNaN();
        assertPlan(plan).tells(Severity.INFO, "indicator.undefined", "'margin' is not defined for 'Test'");
    }

    @Test
    void aUnitDecidesByWhatItAimsAt() {
        var model = TestModel.of("""
                resource heat : mass
                emission CO2 : mass
                market heat { sell 50 EUR/t }
                indicator green : environmental minimize = emitted(CO2)
                company A {
                    unit Fire { recipe { out 1 t heat emits 1 t CO2 } runs 2 .. 10 t/year heat aims at green }
                    unit Stove { recipe { out 1 t heat emits 1 t CO2 } runs 2 .. 10 t/year heat }
                }
                """);
        assertPlan(model.plan(Decider.UNITS)).indicator("profit", 12 * 50).tells(Severity.INFO, "objective.aims",
                "what it aims at");
        assertPlan(model.plan(Decider.COMPANIES)).indicator("profit", 20 * 50);
    }

    @Test
    void aCompanyDecidesByWhatItAimsAt() {
        var model = TestModel.of("""
                resource heat : mass
                market heat { sell 50 EUR/t }
                company A {
                    aims at thrift
                    indicator thrift : economic minimize = cost
                    unit Fire { recipe { out 1 t heat } runs 2 .. 10 t/year heat cost 30 EUR/t heat }
                }
                """);
        assertPlan(model.plan(Decider.COMPANIES)).indicator("profit", 2 * 20);
        assertPlan(model.plan(Decider.UNITS)).indicator("profit", 10 * 20);
    }

    @Test
    void theObjectiveIsToldWithItsUnitAndBound() {
        var plan = TestModel.cluster("currency EUR\nhorizon 1 year from 2027-01\n" + PLANTS
                + "indicator profit : economic maximize in kEUR = revenue - cost").plan(Decider.CLUSTER);
        var objective = Objects.requireNonNull(plan.objective());
        assertThat(objective.unit()).isEqualTo("kEUR");
        assertThat(objective.value()).isCloseTo(3.98, org.assertj.core.api.Assertions.within(1e-6));
        assertThat(Objects.requireNonNull(objective.bound())).isCloseTo(3.98,
                org.assertj.core.api.Assertions.within(1e-5));
    }
}
