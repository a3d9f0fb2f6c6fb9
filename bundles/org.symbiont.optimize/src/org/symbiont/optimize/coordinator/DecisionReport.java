// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solution.Values;
import org.symbiont.model.Capacity;
import org.symbiont.model.Exchange;
import org.symbiont.model.Fee;
import org.symbiont.model.Price;
import org.symbiont.model.Range;
import org.symbiont.model.Subsidy;
import org.symbiont.model.query.Members;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledExchange;
import org.symbiont.optimize.compile.PaymentTerms.Payment;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.results.OutsideDecision;
import org.symbiont.results.OutsideDecision.Kind;

/** Reads the outside decisions off a point, each in the unit in which the model has its range. */
final class DecisionReport {
    private static final double HALF = 0.5;
    private static final double NOTHING = 1e-7;

    private final CompiledCluster cluster;
    private final Lanes lanes;
    private final List<Choice> choices;
    private final Payments payments;

    DecisionReport(CompiledCluster cluster, Lanes lanes, List<Choice> choices, Payments payments) {
        this.cluster = cluster;
        this.lanes = lanes;
        this.choices = choices;
        this.payments = payments;
    }

    List<OutsideDecision> of(Draft draft, Values point, double[] chosen) {
        var decisions = new ArrayList<OutsideDecision>();
        for (var choice : choices) {
            var link = lanes.links().stream().filter(each -> each.element() == choice.element()).findFirst()
                    .orElse(null);
            var decision = link == null ? unit(choice, draft, point) : decision(choice, link, draft, point, chosen);
            if (decision != null) {
                decisions.add(decision);
            }
        }
        return decisions;
    }

    private OutsideDecision unit(Choice choice, Draft draft, Values point) {
        int built = draft.columns().unitBuilt()[cluster.indexOf(choice.element())];
        return link(choice, built >= 0 && point.get(built) > HALF);
    }

    private static OutsideDecision link(Choice choice, boolean exists) {
        return new OutsideDecision(choice.name(), Kind.LINK, exists ? 1 : 0, null, null, "");
    }

    private @Nullable OutsideDecision decision(Choice choice, CompiledExchange link, Draft draft, Values point,
            double[] chosen) {
        return switch (choice.kind()) {
            case LINK -> link(choice, exists(link, draft, point));
            case CAPACITY -> capacity(choice, link, draft, point);
            case PRICE, FEE, SUBSIDY -> payment(choice, link, chosen);
        };
    }

    /** A link without a decision to build is there where anything goes over it. */
    private boolean exists(CompiledExchange link, Draft draft, Values point) {
        boolean exists = false;
        for (var lane : lanes.of(link)) {
            int built = draft.columns().exchangeBuilt()[lane.index()];
            exists |= built >= 0 ? point.get(built) > HALF : isUsed(lane, draft, point);
        }
        return exists;
    }

    private static boolean isUsed(Lane lane, Draft draft, Values point) {
        for (int period = 0; period < draft.periods(); period++) {
            if (point.get(draft.columns().sent()[lane.index()] + period) > NOTHING) {
                return true;
            }
        }
        return false;
    }

    private @Nullable OutsideDecision capacity(Choice choice, CompiledExchange link, Draft draft, Values point) {
        var own = lanes.of(link);
        var range = Members.first(link.element().getMembers(), Capacity.class).map(Capacity::getRange);
        int column = own.isEmpty() ? -1 : draft.columns().capacity()[own.getFirst().index()];
        if (column < 0 || range.isEmpty() || link.capacity() == null) {
            return null;
        }
        double factor = cluster.resources().get(link.resource()).measure().factor()
                / (cluster.calendar().seconds() * cluster.measures().of(range.get().getUnit(), range.get()).factor());
        return new OutsideDecision(choice.name(), Kind.CAPACITY, point.get(column) * factor,
                link.capacity().low() * factor, link.capacity().high().greatest() * factor, unit(range.get()));
    }

    private @Nullable OutsideDecision payment(Choice choice, CompiledExchange link, double[] chosen) {
        var range = range(link.element(), choice.kind());
        if (range.isEmpty()) {
            return null;
        }
        double factor = 1 / (cluster.resources().get(link.resource()).measure().factor()
                * cluster.measures().of(range.get().getUnit(), range.get()).factor());
        Payment whole = PaymentChoice.of(link.terms(), choice.kind());
        double value = new PaymentChoice(link.element(), choice.kind(), whole).nearestToNone(cluster.periods()).low()
                .at(0);
        for (int k = 0; k < chosen.length; k++) {
            var payment = payments.choices().get(k);
            if (payment.element() == link.element() && payment.kind() == choice.kind()) {
                value = payment.at(chosen[k], cluster.periods()).low().at(0);
            }
        }
        return new OutsideDecision(choice.name(), choice.kind(), value * factor, whole.low().at(0) * factor,
                whole.high().at(0) * factor, unit(range.get()));
    }

    private static Optional<Range> range(Exchange exchange, Kind kind) {
        var members = exchange.getMembers();
        return switch (kind) {
            case PRICE -> Members.first(members, Price.class).map(Price::getRange);
            case FEE -> Members.first(members, Fee.class).map(Fee::getRange);
            case SUBSIDY -> Members.first(members, Subsidy.class).map(Subsidy::getRange);
            case LINK, CAPACITY -> Optional.empty();
        };
    }

    private static String unit(Range range) {
        return range.getUnit() == null ? "" : range.getUnit();
    }
}
