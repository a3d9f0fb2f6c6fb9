// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Amount;
import org.symbiont.model.Cost;
import org.symbiont.model.Emits;
import org.symbiont.model.Exchange;
import org.symbiont.model.Transport;
import org.symbiont.model.Via;
import org.symbiont.model.query.Members;
import org.symbiont.units.Dimension;

/**
 * Reads what carrying costs and emits: amounts by distance, such as 0.12 EUR/t/km, times the distance that the exchange says. Distances are
 * never guessed from places: pipes and roads do not follow great circles.
 */
final class CarriageCompiler {
    private final CompileContext context;
    private final Exchange exchange;
    private final CompiledResource resource;
    private final @Nullable Via via;
    private final PeriodValues distance;

    CarriageCompiler(CompileContext context, Exchange exchange, CompiledResource resource) {
        this.context = context;
        this.exchange = exchange;
        this.resource = resource;
        via = Members.first(exchange.getMembers(), Via.class).orElse(null);
        var declared = via == null
                ? PeriodValues.ZERO
                : context.parameters().values(via.getDistance(), Dimension.LENGTH);
        distance = context.parameters().property(exchange, "distance", declared, Dimension.LENGTH);
    }

    /** The transport, {@code null} where none is named. */
    @Nullable
    Transport transport() {
        return via == null ? null : via.getTransport();
    }

    /** Money for carrying one of the plan's unit. */
    PeriodValues cost() {
        var transport = transport();
        if (transport == null) {
            return PeriodValues.ZERO;
        }
        var total = PeriodValues.ZERO;
        boolean first = true;
        for (var cost : Members.all(transport.getMembers(), Cost.class)) {
            var dimension = context.parameters().measure(cost.getAmount()).dimension();
            var value = context.parameters().values(cost.getAmount(), dimension);
            value = first ? context.parameters().property(transport, "cost", value, dimension) : value;
            first = false;
            total = sum(total, carried(cost.getAmount(), value, dimension.dividedBy(Dimension.MONEY)));
        }
        return total.map(Digits::tidy);
    }

    /** Emissions of carrying one of the plan's unit, those of the transport and those of the exchange itself. */
    Terms emissions() {
        var terms = new TermsBuilder();
        var transport = transport();
        if (transport != null) {
            Members.all(transport.getMembers(), Emits.class).forEach(emits -> add(terms, emits.getAmounts()));
        }
        Members.all(exchange.getMembers(), Emits.class).forEach(emits -> add(terms, emits.getAmounts()));
        return terms.build();
    }

    private void add(TermsBuilder terms, List<Amount> amounts) {
        for (var amount : amounts) {
            var emission = context.flowable(amount, amount.getFlowable());
            if (emission != null) {
                var dimension = context.parameters().measure(amount).dimension();
                var value = context.parameters().values(amount, dimension);
                double coherent = carried(amount, value, dimension.dividedBy(emission.dimension())).at(0);
                terms.add(emission.index(), Digits.tidy(coherent / emission.measure().factor()));
            }
        }
    }

    /** A value for an amount, or for an amount and a distance, of one of the plan's unit of what is carried. */
    private PeriodValues carried(Amount amount, PeriodValues value, Dimension per) {
        boolean far = per.exponent(org.symbiont.units.BaseDimension.LENGTH) != 0
                && !per.equals(Dimension.NUMBER.dividedBy(resource.dimension()));
        var perAmount = far ? per.times(Dimension.LENGTH) : per;
        double unit = unit(perAmount);
        if (Double.isNaN(unit)) {
            context.findings().error(exchange, "carriage.mass",
                    "'" + Texts.of(amount) + "' cannot be charged on exchange '"
                            + exchange.getName() + "': " + resource.name() + " is " + resource.dimension()
                            + " and its mass is not known. Give it a density, or tell the cost for " + resource.unit()
                            + ".");
            return PeriodValues.ZERO;
        }
        return far ? product(value, distance).map(each -> each * unit) : value.map(each -> each * unit);
    }

    private double unit(Dimension perAmount) {
        if (perAmount.equals(Dimension.NUMBER.dividedBy(resource.dimension()))) {
            return resource.measure().factor();
        }
        return perAmount.equals(Dimension.NUMBER.dividedBy(Dimension.MASS)) ? resource.mass() : Double.NaN;
    }

    private PeriodValues product(PeriodValues left, PeriodValues right) {
        return combine(left, right, (a, b) -> a * b);
    }

    private PeriodValues sum(PeriodValues left, PeriodValues right) {
        return combine(left, right, Double::sum);
    }

    private PeriodValues combine(PeriodValues left, PeriodValues right,
            java.util.function.DoubleBinaryOperator operator) {
        if (right.isConstant()) {
            return left.map(each -> operator.applyAsDouble(each, right.at(0)));
        }
        var values = left.expand(context.calendar().periods());
        for (int period = 0; period < values.length; period++) {
            values[period] = operator.applyAsDouble(values[period], right.at(period));
        }
        return PeriodValues.of(values);
    }
}
