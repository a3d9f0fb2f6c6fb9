// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Company;
import org.symbiont.model.Discount;
import org.symbiont.model.Investment;
import org.symbiont.units.Dimension;

/** Turns investments into what they cost over the horizon. */
final class InvestmentCompiler {
    private static final double SECONDS_A_YEAR = 8760 * 3600.0;

    private final CompileContext context;
    private final ToIntFunction<Company> companies;
    private final double rate;

    InvestmentCompiler(CompileContext context, ToIntFunction<Company> companies) {
        this.context = context;
        this.companies = companies;
        var discount = context.view().discount();
        double declared = discount.map(Discount::getRate).map(each -> context.parameters().scalar(each, PER_TIME))
                .orElse(0.0);
        rate = context.parameters()
                .property(context.view().cluster(), "discount", PeriodValues.constant(declared), PER_TIME).at(0)
                * SECONDS_A_YEAR;
    }

    private static final Dimension PER_TIME = Dimension.NUMBER.dividedBy(Dimension.TIME);

    /**
     * An investment.
     *
     * @param owner company that pays where nobody is said to and the coordinator has no part in it, -1 for none
     */
    @Nullable
    CompiledInvestment compile(@Nullable Investment investment, int owner) {
        if (investment == null) {
            return null;
        }
        double money = context.parameters().scalar(investment.getAmount(), Dimension.MONEY);
        double years = Double.POSITIVE_INFINITY;
        if (investment.getLife() != null) {
            years = context.parameters().scalar(investment.getLife().getAmount(), Dimension.TIME) / SECONDS_A_YEAR;
        } else {
            context.findings().note(investment, "investment.life", "The investment '" + Texts.of(investment.getAmount())
                    + "' has no life: it is charged with its interest alone, as if it lasted for ever.");
        }
        if (!(years > 0)) {
            context.findings().error(investment, "investment.life",
                    "The life of the investment '" + Texts.of(investment.getAmount())
                            + "' must be above zero.");
            years = 1;
        }
        if (context.view().discount().isEmpty()) {
            context.findings().warning(investment, "investment.discount",
                    "The cluster has no discount rate: the investment is charged without interest. Add 'discount 6 %/year'.");
        }
        boolean byCoordinator = investment.getDecidedBy() != null;
        int payer = byCoordinator ? -1 : owner;
        if (investment.getPaidBy() != null) {
            payer = investment.getPaidBy().getPayer() instanceof Company company ? companies.applyAsInt(company) : -1;
        }
        double charge = money * AnnuityFactor.of(rate, years) * context.calendar().years();
        return new CompiledInvestment(investment, Digits.tidy(charge), payer, byCoordinator);
    }
}
