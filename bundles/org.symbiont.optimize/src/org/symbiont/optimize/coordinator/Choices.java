// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Capacity;
import org.symbiont.model.Exchange;
import org.symbiont.model.Fee;
import org.symbiont.model.Price;
import org.symbiont.model.Range;
import org.symbiont.model.Subsidy;
import org.symbiont.model.query.Members;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledExchange;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.compile.PaymentTerms.Payment;
import org.symbiont.optimize.compile.Texts;
import org.symbiont.results.OutsideDecision.Kind;

/** Finds what the model marks {@code by coordinator}, in its order, and says where a mark leaves nothing to choose. */
final class Choices {
    /** The code of a finding: nothing is marked. */
    static final String NOTHING = "coordinator.nothing";

    private final Findings findings;
    private final List<Choice> choices = new ArrayList<>();

    private Choices(Findings findings) {
        this.findings = findings;
    }

    static List<Choice> of(CompiledCluster cluster, Findings findings) {
        var found = new Choices(findings);
        for (var unit : cluster.units()) {
            if (unit.investment() != null && unit.investment().byCoordinator()) {
                found.add(unit.element(), Kind.LINK);
            }
        }
        cluster.exchanges().forEach(found::add);
        if (found.choices.isEmpty() && !findings.hasErrors()) {
            findings.error(cluster.view().cluster(), NOTHING, "Nothing in cluster '"
                    + cluster.view().cluster().getName()
                    + "' is marked 'by coordinator', so there is nothing to decide. Mark what "
                    + "lies between the companies, such as 'potential by coordinator' or 'price 5 .. 15 "
                    + cluster.currency() + "/t by coordinator' in an exchange.");
        }
        return List.copyOf(found.choices);
    }

    private void add(CompiledExchange exchange) {
        var element = exchange.element();
        if (exchange.potential() && exchange.buildByCoordinator()) {
            add(element, Kind.LINK);
        }
        var capacity = exchange.capacity();
        if (capacity != null && capacity.byCoordinator()) {
            var range = Members.first(element.getMembers(), Capacity.class).map(Capacity::getRange);
            add(exchange, Kind.CAPACITY, capacity.isChoice(), range);
        }
        add(exchange, Kind.PRICE, exchange.terms().price(),
                Members.first(element.getMembers(), Price.class).map(Price::getRange));
        add(exchange, Kind.FEE, exchange.terms().fee(),
                Members.first(element.getMembers(), Fee.class).map(Fee::getRange));
        add(exchange, Kind.SUBSIDY, exchange.terms().subsidy(),
                Members.first(element.getMembers(), Subsidy.class).map(Subsidy::getRange));
    }

    private void add(CompiledExchange exchange, Kind kind, Payment payment, Optional<Range> range) {
        if (payment.byCoordinator()) {
            add(exchange, kind, payment.isRange(), range);
        }
    }

    private void add(CompiledExchange exchange, Kind kind, boolean isChoice, Optional<Range> range) {
        if (isChoice) {
            add(exchange.element(), kind);
        } else if (range.isPresent() && isSingle(range.get())) {
            tellNoRange(exchange.element(), kind, range.get());
        }
        // A scenario may well set one number where the model has a range: then there is nothing to choose in it.
    }

    private static boolean isSingle(Range range) {
        return range.getHigh() == null || range.getHigh().compareTo(range.getLow()) == 0;
    }

    private void tellNoRange(Exchange exchange, Kind kind, Range range) {
        String unit = range.getUnit() == null ? "" : " " + range.getUnit();
        findings.error(range, "coordinator.range", "The coordinator is to choose the " + kind.word() + " of exchange '"
                + exchange.getName() + "', but '" + Texts.of(range)
                + "' leaves nothing to choose. Give it a range, such as '" + kind.word() + " "
                + example(range.getLow().doubleValue()) + unit + " by coordinator', or leave 'by coordinator' out.");
    }

    private static String example(double value) {
        double low = value < 0 ? 2 * value : 0;
        double high = value > 0 ? 2 * value : value < 0 ? 0 : 10;
        return Texts.of(low) + " .. " + Texts.of(high);
    }

    private void add(EObject element, Kind kind) {
        choices.add(new Choice(new Choice.Key(ModelNames.of(element), kind), element));
    }

    /** The choice of a kind about an exchange, {@code null} where it is not marked. */
    static @Nullable Choice find(List<Choice> choices, EObject element, Kind kind) {
        return choices.stream().filter(each -> each.element() == element && each.kind() == kind).findFirst()
                .orElse(null);
    }
}
