// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Company;
import org.symbiont.model.Exchange;
import org.symbiont.model.Flowable;
import org.symbiont.model.Holds;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Node;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Resource;
import org.symbiont.model.Store;

/** Who makes, takes, keeps and carries each resource of a cluster; found once, when it is created. */
public final class ResourceUse {

    private final Map<Flowable, List<ProductionUnit>> makers = new LinkedHashMap<>();
    private final Map<Flowable, List<ProductionUnit>> takers = new LinkedHashMap<>();
    private final Map<Flowable, List<Store>> stores = new LinkedHashMap<>();
    private final Map<Flowable, List<Exchange>> exchanges = new LinkedHashMap<>();

    /** Goes through all companies and exchanges of a cluster. */
    public ResourceUse(ClusterView view) {
        for (Company company : view.companies()) {
            for (ProductionUnit unit : view.units(company)) {
                add(makers, unit, u -> Recipes.of(u).stream().flatMap(r -> Recipes.outputs(r).stream())
                        .map(a -> a.getFlowable()));
                add(takers, unit,
                        u -> Recipes.of(u).stream().flatMap(r -> Recipes.inputs(r).stream()).map(a -> a.getFlowable()));
            }
            for (Store store : view.stores(company)) {
                add(stores, store, ResourceUse::held);
            }
        }
        for (Exchange exchange : view.exchanges()) {
            add(exchanges, exchange, e -> Stream.ofNullable(e.getResource()));
        }
    }

    private static Stream<Flowable> held(Store store) {
        return Members.all(store.getMembers(), Holds.class).stream().flatMap(h -> Stream.ofNullable(h.getRange()))
                .flatMap(r -> Stream.ofNullable(r.getFlowable()));
    }

    private static <T> void add(Map<Flowable, List<T>> map, T user, Function<T, Stream<? extends Flowable>> flowables) {
        flowables.apply(user).distinct().forEach(f -> map.computeIfAbsent(f, x -> new ArrayList<>()).add(user));
    }

    /** The units whose recipes give the resource. */
    public List<ProductionUnit> makers(Resource resource) {
        return List.copyOf(makers.getOrDefault(resource, List.of()));
    }

    /** The units whose recipes take the resource. */
    public List<ProductionUnit> takers(Resource resource) {
        return List.copyOf(takers.getOrDefault(resource, List.of()));
    }

    /** The stores that keep the resource. */
    public List<Store> stores(Resource resource) {
        return List.copyOf(stores.getOrDefault(resource, List.of()));
    }

    /** The exchanges that carry the resource. */
    public List<Exchange> exchanges(Resource resource) {
        return List.copyOf(exchanges.getOrDefault(resource, List.of()));
    }

    /** Whether a company, unit or store can have the resource without buying it: it makes, keeps or receives it. */
    public boolean canSend(Node node, Resource resource, @Nullable Exchange by) {
        return !suppliers(node, resource, by).isEmpty();
    }

    /** Whether a company, unit or store has a use for the resource: it takes, keeps or passes it on. */
    public boolean canReceive(Node node, Resource resource, @Nullable Exchange by) {
        return !users(node, resource, by).isEmpty();
    }

    /**
     * What lets a company, unit or store have the resource: its makers and stores, and the exchanges that bring it.
     *
     * @param by the exchange that asks, which does not count; null where there is none yet
     */
    public List<NamedElement> suppliers(Node node, Resource resource, @Nullable Exchange by) {
        return at(node, makers(resource), resource, by, Exchange::getTarget);
    }

    /**
     * What a company, unit or store has a use for the resource with: its takers and stores, and the exchanges that lead on.
     *
     * @param by the exchange that asks, which does not count; null where there is none yet
     */
    public List<NamedElement> users(Node node, Resource resource, @Nullable Exchange by) {
        return at(node, takers(resource), resource, by, Exchange::getSource);
    }

    private List<NamedElement> at(Node node, List<ProductionUnit> units, Resource resource, @Nullable Exchange by,
            Function<Exchange, Node> end) {
        var found = new ArrayList<NamedElement>();
        units.stream().filter(u -> belongs(u, node)).forEach(found::add);
        stores(resource).stream().filter(s -> belongs(s, node)).forEach(found::add);
        exchanges(resource).stream().filter(e -> e != by && end.apply(e) != null && belongs(end.apply(e), node))
                .forEach(found::add);
        return found;
    }

    /** Whether a part is the node itself or, where the node is a company, belongs to it. */
    private static boolean belongs(Node part, Node node) {
        return part == node || node instanceof Company && Owners.company(part).filter(c -> c == node).isPresent();
    }
}
