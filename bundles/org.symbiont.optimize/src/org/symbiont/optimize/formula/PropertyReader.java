// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.formula;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Emission;
import org.symbiont.model.Exchange;
import org.symbiont.model.NamedElement;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Resource;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledExchange;
import org.symbiont.optimize.compile.CompiledResource;
import org.symbiont.optimize.compile.CompiledTrade;
import org.symbiont.optimize.compile.PaymentTerms.Payment;
import org.symbiont.optimize.compile.PeriodValues;
import org.symbiont.units.Unit;
import org.symbiont.units.Units;

/** Reads properties such as {@code coal.buy} into formulas: as the scenario has them, the mean over all periods. */
final class PropertyReader {
    private final CompiledCluster cluster;

    PropertyReader(CompiledCluster cluster) {
        this.cluster = cluster;
    }

    /** The value of a property, {@code null} where a plan has none. */
    @Nullable
    MeasuredFormula read(NamedElement owner, String property) {
        int index = cluster.indexOf(owner);
        if (index < 0) {
            return null;
        }
        return switch (owner) {
            case Resource resource -> trade(cluster.resources().get(index), property);
            case Emission emission when property.equals("price") ->
                price(cluster.emissions().get(index).resource(), cluster.emissions().get(index).price());
            case ProductionUnit unit when property.equals("available") -> ratio(cluster.units().get(index).available());
            case ProductionUnit unit when property.equals("employs") -> ratio(cluster.units().get(index).jobs());
            case Exchange exchange -> exchange(cluster.exchanges().get(index), property);
            default -> null;
        };
    }

    private @Nullable MeasuredFormula trade(CompiledResource resource, String property) {
        for (int each : cluster.tradesOf()[resource.index()]) {
            CompiledTrade trade = cluster.trades().get(each);
            if (trade.kind().getName().equals(property)) {
                return price(resource, trade.price());
            }
        }
        return null;
    }

    private @Nullable MeasuredFormula exchange(CompiledExchange exchange, String property) {
        var resource = cluster.resources().get(exchange.resource());
        return switch (property) {
            case "share" -> ratio(exchange.share());
            case "loss" -> ratio(exchange.loss());
            case "price" -> payment(resource, exchange.terms().price());
            case "fee" -> payment(resource, exchange.terms().fee());
            case "subsidy" -> payment(resource, exchange.terms().subsidy());
            case "capacity" -> capacity(exchange, resource);
            default -> null;
        };
    }

    private @Nullable MeasuredFormula capacity(CompiledExchange exchange, CompiledResource resource) {
        var capacity = exchange.capacity();
        return capacity == null
                ? null
                : measured(mean(capacity.high()) / (cluster.calendar().hours() * 3600),
                        Units.of(resource.unit()).dividedBy(Units.of("h")),
                        resource.measure().factor());
    }

    private MeasuredFormula payment(CompiledResource resource, Payment payment) {
        double middle = (mean(payment.low()) + mean(payment.high())) / 2;
        return price(resource, PeriodValues.constant(middle));
    }

    private MeasuredFormula price(CompiledResource resource, PeriodValues price) {
        return measured(mean(price), Units.of(cluster.currency()).dividedBy(Units.of(resource.unit())),
                1 / resource.measure().factor());
    }

    private MeasuredFormula ratio(PeriodValues values) {
        return measured(mean(values), Units.ONE, 1);
    }

    private static MeasuredFormula measured(double value, Unit unit, double factor) {
        return new MeasuredFormula(new Formula.Constant(value * factor), unit);
    }

    private double mean(PeriodValues values) {
        double sum = 0;
        for (int period = 0; period < cluster.periods(); period++) {
            sum += values.at(period);
        }
        return sum / cluster.periods();
    }
}
