// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Company;
import org.symbiont.model.Dynamics;
import org.symbiont.model.Exchange;
import org.symbiont.model.Existing;
import org.symbiont.model.Indicator;
import org.symbiont.model.Initiation;
import org.symbiont.model.LabelledElement;
import org.symbiont.model.Motivation;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Outcome;
import org.symbiont.model.Phase;
import org.symbiont.model.PhaseCount;
import org.symbiont.model.PhaseCountKind;
import org.symbiont.model.PhaseTypology;
import org.symbiont.model.Storyline;
import org.symbiont.model.Variable;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Kinds;
import org.symbiont.model.query.Members;
import org.symbiont.model.query.Names;
import org.symbiont.results.ClusterFacts;
import org.symbiont.results.ElementFact;
import org.symbiont.results.ExchangeFact;
import org.symbiont.results.PhaseFact;

/** Tells readers of results what the names in them stand for. */
final class ClusterTelling {
    private final ClusterView cluster;

    private ClusterTelling(ClusterView cluster) {
        this.cluster = cluster;
    }

    static ClusterFacts of(ClusterView cluster) {
        return new ClusterTelling(cluster).facts();
    }

    private ClusterFacts facts() {
        var elements = new ArrayList<ElementFact>();
        cluster.companies().forEach(company -> company(company, elements));
        Stream.of(cluster.actors(), cluster.resources(), cluster.emissions(), cluster.exchanges(), cluster.indicators(),
                cluster.scenarios()).flatMap(List::stream).forEach(element -> elements.add(fact(element)));
        cluster.dynamics().forEach(dynamics -> dynamics(dynamics, elements));
        return new ClusterFacts(elements, cluster.exchanges().stream().map(ClusterTelling::exchange).toList(),
                cluster.phases().stream().map(ClusterTelling::phase).toList());
    }

    private void company(Company company, List<ElementFact> elements) {
        var place = company.getPlace();
        elements.add(new ElementFact(Names.qualified(company), Kinds.word(company), company.getLabel(),
                place == null
                        ? null
                        : new ElementFact.Place(place.getLatitude().doubleValue(),
                                place.getLongitude().doubleValue())));
        Stream.of(cluster.units(company), cluster.stores(company),
                Members.all(company.getMembers(), Indicator.class)).flatMap(List::stream)
                .forEach(element -> elements.add(fact(element)));
    }

    private static void dynamics(Dynamics dynamics, List<ElementFact> elements) {
        elements.add(fact(dynamics));
        Members.all(dynamics.getMembers(), Variable.class).forEach(variable -> elements.add(fact(variable)));
    }

    private static ElementFact fact(NamedElement element) {
        String label = element instanceof LabelledElement labelled ? labelled.getLabel() : null;
        return new ElementFact(Names.qualified(element), Kinds.word(element), label, null);
    }

    private static ExchangeFact exchange(Exchange exchange) {
        return new ExchangeFact(Names.qualified(exchange), exchange.getResource().getName(),
                Names.qualified(exchange.getSource()), Names.qualified(exchange.getTarget()),
                Members.has(exchange.getMembers(), Existing.class));
    }

    private static PhaseFact phase(Phase phase) {
        var members = phase.getMembers();
        return new PhaseFact(Names.qualified(phase), phase.getLabel(), phase.getBegin(),
                phase.getEnd() == 0 ? null : phase.getEnd(),
                Members.first(members, PhaseTypology.class).map(t -> t.getTypology().getLiteral()).orElse(""),
                Members.all(members, Initiation.class).stream().flatMap(i -> i.getParties().stream())
                        .map(Names::qualified).toList(),
                Members.first(members, Motivation.class).map(Motivation::getText).orElse(""),
                Members.first(members, Storyline.class).map(Storyline::getText).orElse(""),
                Members.first(members, Outcome.class).map(Outcome::getText).orElse(""),
                count(phase, PhaseCountKind.FIRMS), count(phase, PhaseCountKind.FLOWS),
                count(phase, PhaseCountKind.POTENTIAL), count(phase, PhaseCountKind.UNDERTAKEN));
    }

    private static @Nullable Integer count(Phase phase, PhaseCountKind kind) {
        return Members.all(phase.getMembers(), PhaseCount.class).stream().filter(c -> c.getKind() == kind)
                .map(PhaseCount::getNumber).findFirst().orElse(null);
    }
}
