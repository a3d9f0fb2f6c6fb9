// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.explain;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.symbiont.model.Bound;
import org.symbiont.model.Capacity;
import org.symbiont.model.Exchange;
import org.symbiont.model.Holds;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Runs;
import org.symbiont.model.Store;
import org.symbiont.model.query.Members;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.compile.PeriodValues;
import org.symbiont.optimize.compile.Texts;
import org.symbiont.optimize.limit.PlanLimit;

/** Tells demands with their figures, as the scenario has them. */
final class DemandWords {
    private final CompiledCluster cluster;
    private final List<PlanLimit> limits;

    /** @param limits by the number that their rows carry */
    DemandWords(CompiledCluster cluster, List<PlanLimit> limits) {
        this.cluster = cluster;
        this.limits = List.copyOf(limits);
    }

    boolean isInHorizon(int limit) {
        return limits.get(limit).inHorizon();
    }

    Demand range(EObject element, int detail, List<Demand.Spot> rows, List<Demand.Spot> columns) {
        var unit = cluster.units().get(cluster.indexOf(element));
        var range = unit.ranges().get(detail);
        var resource = cluster.resources().get(range.resource());
        String text = ModelNames.of(element) + " runs " + Texts.of(range.low() / range.perRate()) + " .. "
                + Texts.of(range.high() / range.perRate()) + " " + range.unit() + " " + resource.name()
                + (range.canBeOff() ? " or off" : "") + available(unit.available());
        var runs = Members.all(((ProductionUnit) element).getMembers(), Runs.class);
        return new Demand(element, detail < runs.size() ? runs.get(detail) : element, text, rows, columns);
    }

    private static String available(PeriodValues available) {
        if (available.isConstant() && available.at(0) == 1) {
            return "";
        }
        return available.isConstant()
                ? ", available " + percent(available.at(0))
                : ", available from " + percent(available.least()) + " to " + percent(available.greatest());
    }

    private static String percent(double share) {
        return Texts.of(100 * share) + " %";
    }

    Demand capacity(EObject element, List<Demand.Spot> rows, List<Demand.Spot> columns) {
        var exchange = cluster.exchanges().get(cluster.indexOf(element));
        var range = exchange.capacity();
        String unit = cluster.resources().get(exchange.resource()).unit() + perPeriod();
        String size = range == null
                ? "a limited amount"
                : (range.isChoice() ? Texts.of(range.low()) + " .. " : "at most ")
                        + Texts.of(range.high().greatest()) + " " + unit;
        var statement = Members.first(((Exchange) element).getMembers(), Capacity.class).map(EObject.class::cast)
                .orElse(element);
        return new Demand(element, statement, ModelNames.of(element) + " can carry " + size, rows, columns);
    }

    Demand store(EObject element, List<Demand.Spot> rows, List<Demand.Spot> columns) {
        var store = cluster.stores().get(cluster.indexOf(element));
        var resource = cluster.resources().get(store.resource());
        var statement = Members.first(((Store) element).getMembers(), Holds.class).map(EObject.class::cast)
                .orElse(element);
        return new Demand(element, statement, ModelNames.of(element) + " holds " + Texts.of(store.low()) + " .. "
                + Texts.of(store.high().greatest()) + " " + resource.unit() + " " + resource.name()
                + " and ends with the " + Texts.of(store.initial()) + " " + resource.unit() + " that it starts with",
                rows, columns);
    }

    Demand limit(int number, List<Demand.Spot> rows) {
        var limit = limits.get(number);
        return new Demand(limit.element(), limit.statement(), text(limit), rows, List.of());
    }

    private String text(PlanLimit limit) {
        String relation = limit.isMost() ? limit.isLeast() ? "exactly " : "at most " : "at least ";
        var value = limit.value();
        String size = value.isConstant()
                ? Texts.of(value.at(0))
                : Texts.of(value.least()) + " to " + Texts.of(value.greatest());
        String of = limit.statement() instanceof Bound && limit.about().startsWith("cap on ")
                ? limit.about().substring("cap on ".length()) + " of all together"
                : limit.about();
        return of + " " + relation + size + " " + limit.unit() + (limit.inHorizon() ? " in all" : perPeriod());
    }

    private String perPeriod() {
        return " a " + cluster.calendar().unit().name().toLowerCase(Locale.ROOT);
    }
}
