// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Party;
import org.symbiont.optimize.compile.CompiledInvestment;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.results.Investment;

/** Which investments are made. Those that nobody in the plan decides on are not. */
final class InvestmentReport {
    private static final double HALF = 0.5;

    private final Plan plan;
    private final List<Investment> investments = new ArrayList<>();

    private InvestmentReport(Plan plan) {
        this.plan = plan;
    }

    static List<Investment> of(Plan plan) {
        var report = new InvestmentReport(plan);
        for (var exchange : plan.cluster().exchanges()) {
            report.add(exchange.element(), exchange.investment(), report.isBuilt(exchange.index(), true));
        }
        for (var unit : plan.cluster().units()) {
            report.add(unit.element(), unit.investment(), report.isBuilt(unit.index(), false));
        }
        return report.investments;
    }

    private boolean isBuilt(int index, boolean exchange) {
        for (var part : plan.parts()) {
            var columns = part.draft().columns();
            int column = (exchange ? columns.exchangeBuilt() : columns.unitBuilt())[index];
            if (column >= 0 && decides(part, index, exchange)) {
                return part.value(column) > HALF;
            }
        }
        return false;
    }

    private static boolean decides(SolvedPart solved, int index, boolean exchange) {
        var part = solved.draft().part();
        if (exchange) {
            return java.util.Arrays.stream(part.exchanges()).anyMatch(each -> each == index);
        }
        return part.sites().stream()
                .anyMatch(site -> java.util.Arrays.stream(site.units()).anyMatch(each -> each == index));
    }

    private void add(EObject element, @Nullable CompiledInvestment investment, boolean built) {
        if (investment != null) {
            var amount = investment.element().getAmount();
            String currency = plan.cluster().currency();
            investments.add(new Investment(ModelNames.of(element), built, amount.getValue().doubleValue(),
                    amount.getUnit() == null ? currency : amount.getUnit(), investment.charge(), currency,
                    payer(investment)));
        }
    }

    private String payer(CompiledInvestment investment) {
        var paidBy = investment.element().getPaidBy();
        Party payer = paidBy == null ? null : paidBy.getPayer();
        if (payer != null) {
            return ModelNames.of(payer);
        }
        return investment.company() >= 0
                ? ModelNames.of(plan.cluster().companies().get(investment.company()).element())
                : "coordinator";
    }
}
