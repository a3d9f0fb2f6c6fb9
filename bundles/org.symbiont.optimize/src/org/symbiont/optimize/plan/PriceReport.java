// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.plan;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solution.Duals;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.problem.RowFamily;
import org.symbiont.results.ShadowPrice;
import org.symbiont.units.Unit;
import org.symbiont.units.Units;

/** What one more of each resource would be worth to each company: the duals of the balances. What is worth nothing is left out. */
final class PriceReport {
    private PriceReport() {}

    /** @param objectives unit of each part's objective, by part */
    static List<ShadowPrice> of(Plan plan, List<Unit> objectives) {
        var prices = new ArrayList<ShadowPrice>();
        for (var part : plan.parts()) {
            var duals = part.solution().duals();
            if (duals != null) {
                add(plan, part, duals, objectives.get(part.draft().part().index()), prices);
            }
        }
        return prices;
    }

    private static void add(Plan plan, SolvedPart part, Duals duals, Unit objective, List<ShadowPrice> prices) {
        var blocks = part.draft().rowBlocks();
        // One more of a resource lowers the right-hand side of "what comes in less what goes out = 0" by one.
        double sign = part.problem().problem().sense() == Sense.MAXIMIZE ? -1 : 1;
        for (int block = 0; block < blocks.count(); block++) {
            if (blocks.family(block) != RowFamily.SITE_BALANCE) {
                continue;
            }
            var resource = plan.cluster().resources().get(blocks.detail(block));
            String name = ModelNames.of(blocks.element(block));
            String unit = objective.dividedBy(Units.of(resource.unit())).symbol();
            for (int period = 0; period < blocks.length(block); period++) {
                double price = sign * duals.rows().get(blocks.start(block) + period);
                if (Math.abs(price) > Noise.PRICE) {
                    prices.add(new ShadowPrice(name, resource.name(),
                            "one more " + resource.unit() + " of " + resource.name() + " at " + name,
                            price, unit, period + 1));
                }
            }
        }
    }
}
