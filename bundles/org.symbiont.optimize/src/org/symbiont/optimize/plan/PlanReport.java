// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.plan;

import java.util.List;

import org.symbiont.lp.solution.Duals;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.limit.PlanLimit;
import org.symbiont.results.CaseResultBuilder;
import org.symbiont.units.Unit;

/** Tells a plan as a result. */
public final class PlanReport {
    private PlanReport() {}

    /**
     * Adds all that a plan has to say, but for its objective.
     *
     * @param limits by the number that their rows carry
     * @param unkept those that nobody keeps to
     * @param objectives unit of each part's objective, by part
     */
    public static void add(Plan plan, List<PlanLimit> limits, List<PlanLimit> unkept, List<Unit> objectives,
            CaseResultBuilder result,
            Findings findings) {
        result.addIndicators(IndicatorReport.of(plan, findings));
        result.addFlows(FlowReport.of(plan));
        result.addActivities(ActivityReport.of(plan));
        result.addInvestments(InvestmentReport.of(plan));
        result.addPrices(PriceReport.of(plan, objectives));
        result.addBindings(BindingReport.of(plan, limits, objectives));
        SharedLimitReport.of(plan, unkept, findings);
        tellOrigin(plan, findings);
    }

    private static void tellOrigin(Plan plan, Findings findings) {
        for (var part : plan.parts()) {
            var duals = part.solution().duals();
            if (duals != null && duals.origin() == Duals.Origin.FIXED_INTEGERS) {
                findings.note(part.draft().part().element(), "prices.fixed",
                        "Shadow prices of '" + part.draft().part().element().getName()
                                + "' hold with what is on, off and built left as it is in the plan.");
            }
        }
    }
}
