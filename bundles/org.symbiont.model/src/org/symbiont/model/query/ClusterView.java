// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.symbiont.model.Actor;
import org.symbiont.model.Cluster;
import org.symbiont.model.Company;
import org.symbiont.model.Currency;
import org.symbiont.model.Discount;
import org.symbiont.model.Dynamics;
import org.symbiont.model.Emission;
import org.symbiont.model.Exchange;
import org.symbiont.model.Experiment;
import org.symbiont.model.Horizon;
import org.symbiont.model.Indicator;
import org.symbiont.model.Market;
import org.symbiont.model.Member;
import org.symbiont.model.Model;
import org.symbiont.model.Phase;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Resource;
import org.symbiont.model.ResourceDeclaration;
import org.symbiont.model.Scenario;
import org.symbiont.model.Store;
import org.symbiont.model.Trade;
import org.symbiont.model.TradeKind;
import org.symbiont.model.Transport;

/**
 * A cluster with the members of all fragments that its file imports: the cluster's own first, then each fragment's in the
 * order of the imports. The view is taken when it is made; a later change of the model does not show in it. All lists are
 * in the order of the text and cannot be changed.
 */
public final class ClusterView {

    private final Cluster cluster;
    private final List<Member> members;
    private final Map<Class<?>, List<?>> byKind = new ConcurrentHashMap<>();
    private final Map<Resource, List<Market>> markets = new LinkedHashMap<>();

    private ClusterView(Cluster cluster, List<Member> members) {
        this.cluster = cluster;
        this.members = List.copyOf(members);
        for (Market market : members(Market.class)) {
            market.getResources().forEach(r -> markets.computeIfAbsent(r, x -> new ArrayList<>()).add(market));
        }
    }

    /** The view of a cluster and of the fragments that are loaded in its resource set. */
    public static ClusterView of(Cluster cluster) {
        var members = new ArrayList<Member>(cluster.getMembers());
        Owners.model(cluster).map(ModelFiles::withImports).orElse(List.of()).forEach(m -> addMembers(m, members));
        return new ClusterView(cluster, members);
    }

    private static void addMembers(Model model, List<Member> members) {
        members.addAll(Members.all(model.getElements(), Member.class));
    }

    /** The cluster itself. */
    public Cluster cluster() {
        return cluster;
    }

    /** All members. */
    public List<Member> members() {
        return members;
    }

    /** The members of one kind. */
    @SuppressWarnings("unchecked")
    public <T extends Member> List<T> members(Class<T> kind) {
        return (List<T>) byKind.computeIfAbsent(kind, k -> Members.all(members, kind));
    }

    /** The companies. */
    public List<Company> companies() {
        return members(Company.class);
    }

    /** The units of all companies. */
    public List<ProductionUnit> units() {
        return companies().stream().flatMap(c -> units(c).stream()).toList();
    }

    /** The units of a company. */
    public List<ProductionUnit> units(Company company) {
        return Members.all(company.getMembers(), ProductionUnit.class);
    }

    /** The stores of a company. */
    public List<Store> stores(Company company) {
        return Members.all(company.getMembers(), Store.class);
    }

    /** The actors that are no companies. */
    public List<Actor> actors() {
        return members(Actor.class);
    }

    /** The resources. */
    public List<Resource> resources() {
        return members(ResourceDeclaration.class).stream().flatMap(d -> d.getResources().stream()).toList();
    }

    /** The emissions. */
    public List<Emission> emissions() {
        return members(Emission.class);
    }

    /** The transports. */
    public List<Transport> transports() {
        return members(Transport.class);
    }

    /** The exchanges. */
    public List<Exchange> exchanges() {
        return members(Exchange.class);
    }

    /** The indicators of the cluster; those of companies and units stand in their blocks. */
    public List<Indicator> indicators() {
        return members(Indicator.class);
    }

    /** The scenarios. */
    public List<Scenario> scenarios() {
        return members(Scenario.class);
    }

    /** The phases. */
    public List<Phase> phases() {
        return members(Phase.class);
    }

    /** The dynamics. */
    public List<Dynamics> dynamics() {
        return members(Dynamics.class);
    }

    /** The experiments. */
    public List<Experiment> experiments() {
        return members(Experiment.class);
    }

    /** The markets of a resource. */
    public List<Market> markets(Resource resource) {
        return List.copyOf(markets.getOrDefault(resource, List.of()));
    }

    /** The first trade of that kind that a market offers for the resource. */
    public Optional<Trade> trade(Resource resource, TradeKind kind) {
        return markets(resource).stream().flatMap(m -> Members.all(m.getMembers(), Trade.class).stream())
                .filter(t -> t.getKind() == kind).findFirst();
    }

    /** The horizon of the plan. */
    public Optional<Horizon> horizon() {
        return members(Horizon.class).stream().findFirst();
    }

    /** The rate of the annuities. */
    public Optional<Discount> discount() {
        return members(Discount.class).stream().findFirst();
    }

    /** The cluster's own currency, the one without a rate. */
    public Optional<Currency> currency() {
        return members(Currency.class).stream().filter(c -> c.getRate() == null).findFirst();
    }

    /** The currencies that are worth so much of another. */
    public List<Currency> foreignCurrencies() {
        return members(Currency.class).stream().filter(c -> c.getRate() != null).toList();
    }
}
