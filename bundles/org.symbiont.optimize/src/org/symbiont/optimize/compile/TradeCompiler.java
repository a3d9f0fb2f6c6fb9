// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Amount;
import org.symbiont.model.Emits;
import org.symbiont.model.Market;
import org.symbiont.model.Resource;
import org.symbiont.model.Trade;
import org.symbiont.model.TradeKind;
import org.symbiont.model.query.Members;
import org.symbiont.units.Dimension;

/** Reads what markets do. Of several prices for one resource, a scenario's setting means the first. */
final class TradeCompiler {
    private final CompileContext context;
    private final Set<String> seen = new HashSet<>();

    TradeCompiler(CompileContext context) {
        this.context = context;
    }

    List<CompiledTrade> compile() {
        return compile(null, null);
    }

    /** The same trades, those of some resources read again. */
    List<CompiledTrade> recompile(List<CompiledTrade> base, IndexSet resources) {
        return compile(base, resources);
    }

    private List<CompiledTrade> compile(@Nullable List<CompiledTrade> base, @Nullable IndexSet again) {
        var trades = new ArrayList<CompiledTrade>();
        for (var market : context.view().members(Market.class)) {
            for (var element : market.getResources()) {
                var resource = context.flowables().find(element);
                for (var trade : Members.all(market.getMembers(), Trade.class)) {
                    if (resource != null && base != null && again != null && !again.has(resource.index())) {
                        trades.add(base.get(trades.size()));
                    } else if (resource != null) {
                        trades.add(compile(trades.size(), market, trade, element, resource));
                    }
                }
            }
        }
        return List.copyOf(trades);
    }

    private CompiledTrade compile(int index, Market market, Trade trade, Resource element, CompiledResource resource) {
        var dimension = CompileContext.price(resource);
        var price = context.parameters().values(trade.getPrice(), dimension);
        var bounds = new ArrayList<>(new BoundCompiler(context).compile(element, trade.getLimits(), resource));
        if (seen.add(ModelNames.of(element, trade))) {
            price = context.parameters().property(element, trade.getKind().getName().toLowerCase(Locale.ROOT), price,
                    dimension);
            overlayLimit(trade, element, resource, bounds);
        }
        return new CompiledTrade(index, resource.index(), trade,
                price.map(each -> CompileContext.pricePerUnit(each, resource)),
                trade.getKind() == TradeKind.BUY ? upstream(market, resource) : Terms.NONE, List.copyOf(bounds));
    }

    /** The rate that a scenario sets as supply or demand, in the place of the limit of each period, or as a new one. */
    private void overlayLimit(Trade trade, Resource element, CompiledResource resource, List<CompiledBound> bounds) {
        String property = switch (trade.getKind()) {
            case BUY -> "supply";
            case SELL -> "demand";
            case DISPOSE -> "";
        };
        if (property.isEmpty() || !context.parameters().isSet(element, property)) {
            return;
        }
        double scale = context.calendar().seconds() / resource.measure().factor();
        CompiledBound declared = bounds.stream().filter(bound -> bound.most() && !bound.inHorizon()).findFirst()
                .orElse(null);
        var rate = declared == null
                ? PeriodValues.constant(Double.POSITIVE_INFINITY)
                : declared.value().map(each -> each / scale);
        var limit = context.parameters()
                .property(element, property, rate, resource.dimension().dividedBy(Dimension.TIME))
                .map(each -> Digits.tidy(each * scale));
        if (declared != null) {
            bounds.set(bounds.indexOf(declared),
                    new CompiledBound(declared.element(), declared.subject(), declared.index(), true, false,
                            limit, declared.split()));
        } else {
            bounds.add(
                    new CompiledBound(trade, CompiledBound.Subject.AMOUNT, resource.index(), true, false, limit, null));
        }
    }

    /** Emissions for one unit of what is bought: an amount such as 0.12 t/t is of the emission for the resource. */
    private Terms upstream(Market market, CompiledResource resource) {
        var terms = new TermsBuilder();
        for (var emits : Members.all(market.getMembers(), Emits.class)) {
            for (Amount amount : emits.getAmounts()) {
                var emission = context.flowable(amount, amount.getFlowable());
                if (emission != null) {
                    double coherent = context.parameters().scalar(amount,
                            emission.dimension().dividedBy(resource.dimension()));
                    terms.add(emission.index(),
                            Digits.tidy(coherent * resource.measure().factor() / emission.measure().factor()));
                }
            }
        }
        return terms.build();
    }
}
