// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.symbiont.optimize.PlanAssert.assertPlan;

import org.junit.jupiter.api.Test;
import org.symbiont.model.Decider;
import org.symbiont.results.Diagnostic.Severity;

/** Stores carry what is made in one month to the next. */
class StoreTest {
    private static TestModel farm(String store) {
        return TestModel.cluster("""
                currency EUR
                horizon 2 month from 2027-01
                resource water, grain : mass
                market water { buy 1 EUR/t }
                market grain { sell = [100, 300] EUR/t }
                company Farm {
                    unit Field { recipe { in 1 t water out 1 t grain } runs 50 .. 50 t/month grain }
                    %s
                }
                indicator profit : economic maximize = revenue - cost
                """.formatted(store));
    }

    private static final double WITHOUT = 50 * 99 + 50 * 299;

    @Test
    void keepsForTheBetterPrice() {
        var model = farm("store Barn { holds 0 .. 20 t grain }");
        assertPlan(model.plan(Decider.COMPANIES)).indicator("profit", WITHOUT + 20 * 200).binds("size of Farm.Barn", 20,
                "t");
        assertPlan(model.plan(Decider.UNITS)).indicator("profit", WITHOUT).tells(Severity.INFO, "stores.idle", "idle");
    }

    @Test
    void losesWithTime() {
        // 1 %/d is lost steadily: exp(-0.01 * 730 / 24) is left after a month of what was put at its beginning or end
        double kept = Math.exp(-0.01 * 730 / 24);
        var model = farm("store Barn { holds 0 .. 20 t grain loss 1 1/d }".replace("1 1/d", "0.01 1/d"));
        assertPlan(model.plan(Decider.COMPANIES)).indicator("profit", WITHOUT + 20 * (300 * kept - 100));
    }

    @Test
    void endsAsItBegan() {
        assertPlan(farm("store Barn { holds 0 .. 20 t grain starts with 8 t }").plan(Decider.COMPANIES)).indicator(
                "profit",
                WITHOUT + 12 * 200);
        assertPlan(farm("store Barn { holds 5 .. 20 t grain }").plan(Decider.COMPANIES)).indicator("profit",
                WITHOUT + 15 * 200);
    }

    @Test
    void costsForWhatIsPutKeptAndForTheTime() {
        assertPlan(farm("store Barn { holds 0 .. 20 t grain cost 10 EUR/t }").plan(Decider.COMPANIES)).indicator(
                "profit",
                WITHOUT + 20 * 190);
        assertPlan(farm("store Barn { holds 0 .. 20 t grain cost 50 EUR/t/month }").plan(Decider.COMPANIES)).indicator(
                "profit",
                WITHOUT + 20 * 150);
        assertPlan(farm("store Barn { holds 0 .. 20 t grain cost 7 EUR/month }").plan(Decider.COMPANIES)).indicator(
                "profit",
                WITHOUT + 20 * 200 - 14);
    }

    @Test
    void takesOnlySoMuchAMonth() {
        assertPlan(farm("store Barn { holds 0 .. 20 t grain at most 6 t/month }").plan(Decider.COMPANIES))
                .indicator("profit",
                        WITHOUT + 6 * 200)
                .binds("Farm.Barn", 6, "t");
    }
}
