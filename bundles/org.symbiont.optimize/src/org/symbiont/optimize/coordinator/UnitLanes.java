// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.symbiont.model.SymbiontFactory;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledCompany;
import org.symbiont.optimize.compile.CompiledCost;
import org.symbiont.optimize.compile.CompiledExchange;
import org.symbiont.optimize.compile.ExchangeEnd;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.compile.PaymentTerms;
import org.symbiont.optimize.compile.PaymentTerms.Payment;
import org.symbiont.optimize.compile.PeriodValues;
import org.symbiont.optimize.compile.Terms;

/**
 * The lanes between units. Several lanes of one link share its capacity, which is then theirs together; its investment and its standing charges
 * are those of the first.
 */
final class UnitLanes {
    private static final PaymentTerms FREE = new PaymentTerms(Payment.NONE, Payment.NONE, Payment.NONE);

    private final CompiledCluster cluster;
    private final Findings findings;
    private final List<Lane> lanes = new ArrayList<>();

    UnitLanes(CompiledCluster cluster, Findings findings) {
        this.cluster = cluster;
        this.findings = findings;
    }

    List<Lane> lanes() {
        cluster.exchanges().forEach(this::addLink);
        cluster.companies().forEach(this::addInside);
        return List.copyOf(lanes);
    }

    private void addLink(CompiledExchange link) {
        if (link.source().store() >= 0 || link.target().store() >= 0) {
            findings.note(link.element(), "stores.idle", "Exchange '" + link.element().getName()
                    + "' ends at a store. Stores belong to companies: where units follow they stand idle.");
            return;
        }
        int[] sources = units(link.source(), link.resource(), true);
        int[] targets = units(link.target(), link.resource(), false);
        int pairs = 0;
        for (int source : sources) {
            pairs += (int) IntStream.of(targets).filter(target -> target != source).count();
        }
        int before = lanes.size();
        for (int source : sources) {
            for (int target : targets) {
                if (source != target) {
                    add(laneOf(link, source, target, pairs == 1, lanes.size() == before), link.index());
                }
            }
        }
    }

    private void add(CompiledExchange exchange, int link) {
        lanes.add(new Lane(exchange, link, exchange.source().unit(), exchange.target().unit()));
    }

    private CompiledExchange laneOf(CompiledExchange link, int source, int target, boolean isOnly, boolean isFirst) {
        var costs = isFirst
                ? link.costs()
                : link.costs().stream().filter(each -> !(each instanceof CompiledCost.PerPeriod)).toList();
        return new CompiledExchange(lanes.size(), link.element(), link.resource(), end(source), end(target),
                isOnly && link.potential(), link.buildByCoordinator(), isOnly ? link.capacity() : null,
                isOnly ? link.share() : PeriodValues.ONE, link.loss(), link.terms(), link.carriage(), link.emissions(),
                costs, link.transport(), isFirst ? link.investment() : null);
    }

    private void addInside(CompiledCompany company) {
        for (int source : company.units()) {
            for (int target : company.units()) {
                for (int resource : cluster.units().get(source).resources()) {
                    if (source != target && cluster.units().get(source).makes(resource)
                            && cluster.units().get(target).uses(resource)) {
                        add(inside(company, source, target, resource), -1);
                    }
                }
            }
        }
    }

    private CompiledExchange inside(CompiledCompany company, int source, int target, int resource) {
        var element = SymbiontFactory.eINSTANCE.createExchange();
        element.setName(cluster.resources().get(resource).name() + " inside " + company.element().getName());
        return new CompiledExchange(lanes.size(), element, resource, end(source), end(target), false, false, null,
                PeriodValues.ONE, PeriodValues.ZERO, FREE, PeriodValues.ZERO, Terms.NONE, List.of(), -1, null);
    }

    private ExchangeEnd end(int unit) {
        return new ExchangeEnd(cluster.units().get(unit).company(), unit, -1);
    }

    private int[] units(ExchangeEnd end, int resource, boolean makes) {
        if (end.unit() >= 0) {
            return new int[]{end.unit()};
        }
        return IntStream.of(cluster.companies().get(end.company()).units())
                .filter(unit -> makes
                        ? cluster.units().get(unit).makes(resource)
                        : cluster.units().get(unit).uses(resource))
                .toArray();
    }
}
