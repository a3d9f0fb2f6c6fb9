// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Capacity;
import org.symbiont.model.Company;
import org.symbiont.model.Cost;
import org.symbiont.model.Exchange;
import org.symbiont.model.Existing;
import org.symbiont.model.Fee;
import org.symbiont.model.Investment;
import org.symbiont.model.Loss;
import org.symbiont.model.Node;
import org.symbiont.model.Potential;
import org.symbiont.model.Price;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Range;
import org.symbiont.model.Share;
import org.symbiont.model.Store;
import org.symbiont.model.Subsidy;
import org.symbiont.model.query.Members;
import org.symbiont.model.query.Owners;
import org.symbiont.optimize.compile.PaymentTerms.Payment;
import org.symbiont.units.Dimension;

/** Reads exchanges. */
final class ExchangeCompiler {
    private final CompileContext context;
    private final InvestmentCompiler investments;
    private final Map<EObject, Integer> indices;
    private final List<CompiledUnit> units;
    private final List<CompiledStore> stores;

    ExchangeCompiler(CompileContext context, InvestmentCompiler investments, Map<EObject, Integer> indices,
            List<CompiledUnit> units, List<CompiledStore> stores) {
        this.units = units;
        this.stores = stores;
        this.context = context;
        this.investments = investments;
        this.indices = indices;
    }

    List<CompiledExchange> compile() {
        var exchanges = new ArrayList<CompiledExchange>();
        for (var exchange : context.view().exchanges()) {
            var source = end(exchange, exchange.getSource());
            var target = end(exchange, exchange.getTarget());
            var resource = context.flowable(exchange, exchange.getResource());
            if (source != null && target != null && resource != null && canEnd(exchange, resource, source, true)
                    && canEnd(exchange, resource, target, false)) {
                exchanges.add(compile(exchanges.size(), exchange, resource, source, target));
            }
        }
        return List.copyOf(exchanges);
    }

    /** The same exchange read again. */
    CompiledExchange recompile(CompiledExchange exchange) {
        return compile(exchange.index(), exchange.element(), context.flowables().resources().get(exchange.resource()),
                exchange.source(), exchange.target());
    }

    private @Nullable ExchangeEnd end(Exchange exchange, @Nullable Node node) {
        var company = node == null ? null : Owners.company(node).orElse(null);
        if (node == null || company == null || !indices.containsKey(node)) {
            context.findings().error(exchange, "exchange.end", "Exchange '" + exchange.getName()
                    + "' must start and end at companies, units or stores of this cluster.");
            return null;
        }
        int index = indices.get(node);
        return switch (node) {
            case Company itself -> new ExchangeEnd(index, -1, -1);
            case ProductionUnit unit -> new ExchangeEnd(indices.get(company), index, -1);
            case Store store -> new ExchangeEnd(indices.get(company), -1, index);
            default -> throw new IllegalStateException("An exchange ends at " + node.eClass().getName());
        };
    }

    /** What a unit does not make cannot start there, what it does not use cannot end there; a store keeps one resource only. */
    private boolean canEnd(Exchange exchange, CompiledResource resource, ExchangeEnd end, boolean starts) {
        boolean can = true;
        if (end.unit() >= 0) {
            var unit = units.get(end.unit());
            can = starts ? unit.makes(resource.index()) : unit.uses(resource.index());
        } else if (end.store() >= 0) {
            can = stores.get(end.store()).resource() == resource.index();
        }
        if (!can) {
            var node = starts ? exchange.getSource() : exchange.getTarget();
            context.findings().error(exchange, "exchange.end.resource", "Exchange '" + exchange.getName() + "' cannot "
                    + (starts ? "start" : "end") + " at '" + ModelNames.of(node) + "', which has no " + resource.name()
                    + " to "
                    + (starts
                            ? "give. Let it start at its company, or at a unit that makes it."
                            : "take. Let it end at its company, or at a unit that uses it."));
        }
        return can;
    }

    private CompiledExchange compile(int index, Exchange exchange, CompiledResource resource, ExchangeEnd source,
            ExchangeEnd target) {
        var members = exchange.getMembers();
        var investment = Members.first(members, Investment.class).orElse(null);
        var potential = Members.first(members, Potential.class).orElse(null);
        boolean existing = Members.has(members, Existing.class);
        if (existing && investment != null) {
            context.findings().note(investment, "investment.sunk", "Exchange '" + exchange.getName()
                    + "' exists: its investment is spent and not charged.");
        }
        var charged = existing ? null : investments.compile(investment, -1);
        var capacity = capacity(exchange, resource);
        boolean mustBeBuilt = !existing && (potential != null || charged != null);
        if (mustBeBuilt && charged != null && capacity == null) {
            context.findings().error(exchange, "exchange.capacity", "Exchange '" + exchange.getName()
                    + "' has an investment but no capacity. Add one, such as 'capacity 100 " + resource.unit()
                    + "/year'.");
        }
        var carriage = new CarriageCompiler(context, exchange, resource);
        var transport = carriage.transport();
        boolean byCoordinator = potential != null && potential.getDecidedBy() != null
                || charged != null && charged.byCoordinator();
        return new CompiledExchange(index, exchange, resource.index(), source, target, mustBeBuilt, byCoordinator,
                capacity,
                ratio(exchange, "share", Members.first(members, Share.class).map(Share::getAmount).orElse(null),
                        PeriodValues.ONE),
                ratio(exchange, "loss", Members.first(members, Loss.class).map(Loss::getAmount).orElse(null),
                        PeriodValues.ZERO),
                terms(exchange, resource), carriage.cost(), carriage.emissions(),
                new CostCompiler(context).compile(exchange, Members.all(members, Cost.class), resource),
                transport == null ? -1 : indices.getOrDefault(transport, -1), charged);
    }

    private PeriodValues ratio(Exchange exchange, String property, org.symbiont.model.@Nullable Amount amount,
            PeriodValues absent) {
        var declared = amount == null ? absent : context.parameters().values(amount, Dimension.NUMBER);
        var ratio = context.parameters().property(exchange, property, declared, Dimension.NUMBER).map(Digits::tidy);
        if (ratio.least() < 0 || ratio.greatest() > 1) {
            context.findings().error(exchange, "exchange." + property,
                    "The " + property + " of exchange '" + exchange.getName() + "' is "
                            + (ratio.least() < 0 ? ratio.least() : ratio.greatest()) + ": it must lie in 0 .. 1.");
            return absent;
        }
        return ratio;
    }

    private @Nullable CapacityRange capacity(Exchange exchange, CompiledResource resource) {
        var capacity = Members.first(exchange.getMembers(), Capacity.class).orElse(null);
        var dimension = resource.dimension().dividedBy(Dimension.TIME);
        if (capacity == null && !context.parameters().isSet(exchange, "capacity")) {
            return null;
        }
        double low = capacity == null ? 0 : bound(capacity.getRange(), false, dimension);
        double high = capacity == null ? Double.POSITIVE_INFINITY : bound(capacity.getRange(), true, dimension);
        var highest = context.parameters().property(exchange, "capacity", PeriodValues.constant(high), dimension);
        double scale = context.calendar().seconds() / resource.measure().factor();
        return new CapacityRange(Digits.tidy(low * scale), highest.map(each -> Digits.tidy(each * scale)),
                capacity != null && capacity.getDecidedBy() != null);
    }

    private PaymentTerms terms(Exchange exchange, CompiledResource resource) {
        var members = exchange.getMembers();
        return new PaymentTerms(
                Members.first(members, Price.class)
                        .map(each -> payment(exchange, "price", each.getRange(), each.getDecidedBy() != null, resource))
                        .orElseGet(() -> payment(exchange, "price", null, false, resource)),
                Members.first(members, Fee.class)
                        .map(each -> payment(exchange, "fee", each.getRange(), each.getDecidedBy() != null, resource))
                        .orElseGet(() -> payment(exchange, "fee", null, false, resource)),
                Members.first(members, Subsidy.class)
                        .map(each -> payment(exchange, "subsidy", each.getRange(), each.getDecidedBy() != null,
                                resource))
                        .orElseGet(() -> payment(exchange, "subsidy", null, false, resource)));
    }

    private Payment payment(Exchange exchange, String property, @Nullable Range range, boolean byCoordinator,
            CompiledResource resource) {
        if (range == null && !context.parameters().isSet(exchange, property)) {
            return Payment.NONE;
        }
        var dimension = CompileContext.price(resource);
        double low = range == null ? 0 : bound(range, false, dimension);
        double high = range == null ? 0 : bound(range, true, dimension);
        return new Payment(price(exchange, property, low, resource), price(exchange, property, high, resource),
                byCoordinator);
    }

    private PeriodValues price(Exchange exchange, String property, double declared, CompiledResource resource) {
        return context.parameters()
                .property(exchange, property, PeriodValues.constant(declared), CompileContext.price(resource))
                .map(each -> CompileContext.pricePerUnit(each, resource));
    }

    /** One end of a range in coherent units; a single number is both ends. */
    private double bound(Range range, boolean upper, Dimension expected) {
        var measure = context.measures().of(range.getUnit(), range);
        if (!measure.dimension().equals(expected)) {
            context.findings().error(range, "dimension",
                    "'" + Texts.of(range) + "' is " + measure.dimension() + ", but " + expected
                            + " is needed here.");
            return 0;
        }
        var number = upper && range.getHigh() != null ? range.getHigh() : range.getLow();
        if (range.getHigh() != null && range.getHigh().compareTo(range.getLow()) < 0) {
            context.findings().error(range, "range.empty", "The range '" + Texts.of(range)
                    + "' is empty: the lower end is above the upper. Maybe swap them.");
        }
        return number.doubleValue() * measure.factor();
    }
}
