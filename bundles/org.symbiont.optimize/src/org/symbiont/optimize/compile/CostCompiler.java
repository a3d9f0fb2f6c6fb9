// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Cost;
import org.symbiont.model.Emission;
import org.symbiont.model.NamedElement;
import org.symbiont.units.Dimension;

/** Reads what something costs; the dimension of the amount tells for what. */
final class CostCompiler {
    private final CompileContext context;

    CostCompiler(CompileContext context) {
        this.context = context;
    }

    /**
     * The costs of an element.
     *
     * @param usual the resource that a cost without one is meant for
     */
    List<CompiledCost> compile(NamedElement owner, List<Cost> costs, @Nullable CompiledResource usual) {
        var compiled = new ArrayList<CompiledCost>();
        for (var cost : costs) {
            var each = compile(owner, cost, usual, compiled.isEmpty());
            if (each != null) {
                compiled.add(each);
            }
        }
        return List.copyOf(compiled);
    }

    private @Nullable CompiledCost compile(NamedElement owner, Cost cost, @Nullable CompiledResource usual,
            boolean first) {
        var amount = cost.getAmount();
        var dimension = context.parameters().measure(amount).dimension();
        var value = context.parameters().values(amount, dimension);
        if (first) {
            value = context.parameters().property(owner, "cost", value, dimension);
        }
        if (dimension.equals(Dimension.MONEY.dividedBy(Dimension.TIME))) {
            return new CompiledCost.PerPeriod(value.map(each -> Digits.tidy(each * context.calendar().seconds())));
        }
        var flowable = amount.getFlowable() == null ? usual : context.flowable(amount, amount.getFlowable());
        if (flowable != null && dimension.equals(CompileContext.price(flowable))) {
            var price = value.map(each -> CompileContext.pricePerUnit(each, flowable));
            return flowable.element() instanceof Emission
                    ? new CompiledCost.PerEmission(flowable.index(), price)
                    : new CompiledCost.PerAmount(flowable.index(), price);
        }
        if (flowable != null && dimension.equals(CompileContext.price(flowable).dividedBy(Dimension.TIME))) {
            return new CompiledCost.PerContent(
                    value.map(each -> CompileContext.pricePerUnit(each * context.calendar().seconds(), flowable)));
        }
        context.findings().error(cost, "cost.dimension", "The cost '" + Texts.of(amount) + "' of '"
                + ModelNames.of(owner) + "' is "
                + dimension
                + ". It must be money for a time, such as EUR/year, or money for an amount, such as EUR/t with its resource.");
        return null;
    }
}
