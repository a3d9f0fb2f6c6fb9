// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.symbiont.model.Company;
import org.symbiont.model.Exchange;
import org.symbiont.model.Node;
import org.symbiont.model.Resource;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Owners;
import org.symbiont.model.query.ResourceUse;

/** The exchanges that lose their last maker or taker when some elements go. */
final class StrandedExchanges {

    private final ClusterView view;
    private final ResourceUse use;
    private final Predicate<EObject> goes;

    StrandedExchanges(ClusterView view, Predicate<EObject> goes) {
        this.view = view;
        this.use = new ResourceUse(view);
        this.goes = goes;
    }

    List<Exchange> all() {
        return view.exchanges().stream().filter(e -> !goes.test(e) && isWhole(e)).filter(this::isStranded).toList();
    }

    private static boolean isWhole(Exchange exchange) {
        return exchange.getResource() != null && exchange.getSource() != null && exchange.getTarget() != null;
    }

    /** Those that never had a maker or taker are a fault that was there before. */
    private boolean isStranded(Exchange exchange) {
        return isLost(makersFor(exchange)) || isLost(takersFor(exchange));
    }

    private boolean isLost(List<EObject> servers) {
        return !servers.isEmpty() && servers.stream().allMatch(goes);
    }

    private List<EObject> makersFor(Exchange exchange) {
        Resource resource = exchange.getResource();
        return servers(exchange.getSource(), use.makers(resource), resource,
                others(exchange).filter(e -> e.getTarget() != null && belongs(e.getTarget(), exchange.getSource())));
    }

    private List<EObject> takersFor(Exchange exchange) {
        Resource resource = exchange.getResource();
        return servers(exchange.getTarget(), use.takers(resource), resource,
                others(exchange).filter(e -> e.getSource() != null && belongs(e.getSource(), exchange.getTarget())));
    }

    private Stream<Exchange> others(Exchange exchange) {
        return use.exchanges(exchange.getResource()).stream().filter(e -> e != exchange);
    }

    private List<EObject> servers(Node node, List<? extends Node> units, Resource resource, Stream<Exchange> others) {
        var servers = new ArrayList<EObject>();
        units.stream().filter(u -> belongs(u, node)).forEach(servers::add);
        use.stores(resource).stream().filter(s -> belongs(s, node)).forEach(servers::add);
        others.forEach(servers::add);
        return servers;
    }

    private static boolean belongs(Node part, Node node) {
        return part == node || node instanceof Company && Owners.company(part).filter(c -> c == node).isPresent();
    }
}
