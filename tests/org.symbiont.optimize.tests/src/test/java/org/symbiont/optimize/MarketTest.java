// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.symbiont.optimize.PlanAssert.assertPlan;

import org.junit.jupiter.api.Test;
import org.symbiont.model.Decider;

/** Units, recipes and what is bought, sold and disposed of. */
class MarketTest {
    private static final String MILL = """
            resource grain, flour, bran : mass
            market grain { buy 200 EUR/t emits 0.3 t/t CO2 }
            market flour { sell 500 EUR/t }
            market bran  { dispose 40 EUR/t }
            emission CO2 : mass { price 10 EUR/t }
            indicator climate : environmental minimize = emitted(CO2)
            company Mill { unit Stones {
                recipe { in 1.25 t grain out 1 t flour, 0.25 t bran emits 50 kg CO2 }
                runs 0 .. 1000 t/year flour
                cost 30 EUR/t flour
            } }
            """;

    @Test
    void earnsWhatIsLeftOfEachTonne() {
        // 500 - 1.25 * 200 - 0.25 * 40 - 30 - 0.05 * 10 = 209.5 EUR for each of 1000 t; upstream emissions count, but are not paid for
        for (var decider : new Decider[]{Decider.UNITS, Decider.COMPANIES, Decider.CLUSTER}) {
            assertPlan(TestModel.of(MILL).plan(decider)).indicator("profit", 209_500).indicator("climate",
                    50 + 1250 * 0.3);
        }
    }

    @Test
    void tellsFlowsPricesAndLimitsInTheUnitsOfTheModel() {
        assertPlan(TestModel.of(MILL).plan(Decider.CLUSTER)).flow("market", "Mill", "grain", 1250)
                .flow("Mill", "market", "flour", 1000).flow("Mill", "market", "bran", 250)
                .flow("Mill", "environment", "CO2", 50)
                .price("Mill", "grain", 1, 200, "EUR/t").price("Mill", "bran", 1, -40, "EUR/t")
                .binds("upper end of the range of Mill.Stones", 1000, "t/year");
    }

    @Test
    void staysIdleWhereNothingIsEarned() {
        assertPlan(TestModel.of(MILL.replace("sell 500", "sell 290")).plan(Decider.CLUSTER)).indicator("profit", 0);
    }

    @Test
    void makesNothingThatNobodyTakes() {
        assertPlan(TestModel.of(MILL.replace("market bran  { dispose 40 EUR/t }", "")).plan(Decider.CLUSTER))
                .indicator("profit", 0);
    }

    @Test
    void buysTheCheaperTierFirst() {
        var tiers = "market grain { buy 200 EUR/t at most 500 t/year buy 300 EUR/t emits 0.3 t/t CO2 }";
        var model = TestModel.of(MILL.replace("market grain { buy 200 EUR/t emits 0.3 t/t CO2 }", tiers));
        // 500 t at 200 and 750 t at 300 EUR
        assertPlan(model.plan(Decider.CLUSTER)).indicator("profit", 209_500 - 750 * 100)
                .flow("market", "Mill", "grain", 1250)
                .price("Mill", "grain", 1, 300, "EUR/t");
    }

    @Test
    void minimisesToo() {
        var plan = TestModel
                .of(MILL + "experiment E { optimize climate decided by cluster subject to sold(flour) >= 100 t }")
                .experiment("E");
        assertPlan(plan).indicator("climate", 5 + 125 * 0.3).flow("Mill", "market", "flour", 100);
    }
}
