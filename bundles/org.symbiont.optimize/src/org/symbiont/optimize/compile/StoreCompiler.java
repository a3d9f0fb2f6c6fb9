// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Bound;
import org.symbiont.model.Cost;
import org.symbiont.model.Holds;
import org.symbiont.model.Initial;
import org.symbiont.model.Loss;
import org.symbiont.model.Store;
import org.symbiont.model.query.Members;
import org.symbiont.units.Dimension;

/** Reads stores. */
final class StoreCompiler {
    private static final Dimension PER_TIME = Dimension.NUMBER.dividedBy(Dimension.TIME);

    private final CompileContext context;

    StoreCompiler(CompileContext context) {
        this.context = context;
    }

    /** A store, {@code null} after saying that it does not tell what it holds. */
    @Nullable
    CompiledStore compile(int index, int company, Store store) {
        var members = store.getMembers();
        var holds = Members.first(members, Holds.class);
        if (holds.isEmpty()) {
            context.findings().error(store, "store.holds", "Store '" + ModelNames.of(store)
                    + "' does not say what it holds. Add 'holds 0 .. 5 kt' with a resource.");
            return null;
        }
        var range = holds.get().getRange();
        var resource = context.flowable(range, range.getFlowable());
        if (resource == null) {
            return null;
        }
        var measure = context.measures().of(range.getUnit(), range);
        if (!measure.dimension().equals(resource.dimension())) {
            context.findings().error(range, "store.dimension",
                    "Store '" + ModelNames.of(store) + "' holds '" + Texts.of(range)
                            + "', which is " + measure.dimension() + ". It must be an amount of " + resource.name()
                            + ", such as "
                            + resource.unit() + ".");
            return null;
        }
        double low = range.getLow().doubleValue() * measure.factor();
        double high = (range.getHigh() == null ? range.getLow() : range.getHigh()).doubleValue() * measure.factor();
        double initial = Members.first(members, Initial.class).map(each -> context.inUnit(each.getAmount(), resource))
                .orElse(CompileContext.inUnit(low, resource));
        var highest = context.parameters().property(store, "capacity", PeriodValues.constant(high),
                resource.dimension());
        return new CompiledStore(index, company, store, resource.index(), CompileContext.inUnit(low, resource),
                highest.map(each -> CompileContext.inUnit(each, resource)), initial, kept(store),
                new CostCompiler(context).compile(store, Members.all(members, Cost.class), resource),
                new BoundCompiler(context).compile(store, Members.all(members, Bound.class), resource));
    }

    /** What a steady loss leaves after a period: {@code exp(-rate * time)}, whatever time the rate is told in. */
    private PeriodValues kept(Store store) {
        var loss = Members.first(store.getMembers(), Loss.class);
        double rate = loss.map(each -> context.parameters().scalar(each.getAmount(), PER_TIME)).orElse(0.0);
        return context.parameters().property(store, "loss", PeriodValues.constant(rate), PER_TIME)
                .map(each -> Math.exp(-each * context.calendar().seconds()));
    }
}
