// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.symbiont.diagram.picture.Box;
import org.symbiont.diagram.picture.BoxKind;
import org.symbiont.diagram.picture.FlowGroup;
import org.symbiont.diagram.picture.Line;
import org.symbiont.diagram.picture.LineKind;
import org.symbiont.diagram.picture.Picture;
import org.symbiont.diagram.picture.Port;
import org.symbiont.diagram.picture.PortSide;
import org.symbiont.diagram.picture.Titles;
import org.symbiont.model.Company;
import org.symbiont.model.Exchange;
import org.symbiont.model.Node;
import org.symbiont.model.Potential;
import org.symbiont.model.Resource;
import org.symbiont.model.Store;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Members;
import org.symbiont.model.query.Names;
import org.symbiont.model.query.ResourceUse;

/**
 * The diagram of a cluster. Each company is a box around its units and stores; what an exchange brings to a company passes a
 * port at its border, and thin lines lead on to the units that make or take the resource. Markets stand outside.
 */
public final class ClusterPicture {

    private final ClusterView view;
    private final ResourceUse use;
    private final Docks docks = new Docks();
    private final List<Line> lines = new ArrayList<>();

    private ClusterPicture(ClusterView view) {
        this.view = view;
        this.use = new ResourceUse(view);
    }

    /** The diagram of a cluster, whose elements may have faults: a line with an unknown end is left out. */
    public static Picture of(ClusterView view) {
        return new ClusterPicture(view).draw();
    }

    private Picture draw() {
        view.exchanges().forEach(this::exchange);
        var markets = view.resources().stream().flatMap(this::markets).toList();
        view.companies().forEach(this::insideOf);
        var boxes = Stream.concat(view.companies().stream().map(this::company), markets.stream()).toList();
        return new Picture(Titles.of(view.cluster()), boxes, lines);
    }

    private void exchange(Exchange exchange) {
        Resource resource = exchange.getResource();
        if (isKnown(exchange.getSource()) && isKnown(exchange.getTarget()) && resource != null
                && !resource.eIsProxy()) {
            boolean potential = Members.has(exchange.getMembers(), Potential.class);
            lines.add(new Line(Names.qualified(exchange), potential ? LineKind.POTENTIAL : LineKind.EXISTING,
                    docks.dock(exchange.getSource(), resource, PortSide.OUT),
                    docks.dock(exchange.getTarget(), resource, PortSide.IN), Titles.of(resource),
                    FlowGroups.of(resource)));
        }
    }

    private static boolean isKnown(Node node) {
        return node != null && !node.eIsProxy() && node.getName() != null;
    }

    private Stream<Box> markets(Resource resource) {
        var trade = new MarketTrade(view, use, resource);
        var boxes = new ArrayList<Box>();
        market(trade.buyers(), "market>" + resource.getName(), BoxKind.SUPPLY, PortSide.IN, resource, boxes);
        market(trade.sellers(), "market<" + resource.getName(), BoxKind.DEMAND, PortSide.OUT, resource, boxes);
        return boxes.stream();
    }

    private void market(List<Company> companies, String id, BoxKind kind, PortSide side, Resource resource,
            List<Box> boxes) {
        if (companies.isEmpty()) {
            return;
        }
        FlowGroup group = FlowGroups.of(resource);
        boxes.add(Box.plain(id, kind, Titles.of(resource), group));
        for (Company company : companies) {
            String border = docks.dock(company, resource, side);
            boolean buys = side == PortSide.IN;
            lines.add(new Line(id + ":" + company.getName(), LineKind.TRADE, buys ? id : border, buys ? border : id, "",
                    group));
        }
    }

    private void insideOf(Company company) {
        for (Resource resource : view.resources()) {
            var makers = Stream.concat(use.makers(resource).stream(), stores(company, resource))
                    .filter(n -> n.eContainer() == company).toList();
            var takers = Stream.concat(use.takers(resource).stream(), stores(company, resource))
                    .filter(n -> n.eContainer() == company).toList();
            makers.forEach(m -> docks.dock(m, resource, PortSide.OUT));
            takers.forEach(t -> docks.dock(t, resource, PortSide.IN));
            if (docks.has(company, resource, PortSide.OUT)) {
                makers.forEach(m -> inner(m, PortSide.OUT, company, PortSide.OUT, resource));
            }
            if (docks.has(company, resource, PortSide.IN)) {
                takers.forEach(t -> inner(company, PortSide.IN, t, PortSide.IN, resource));
            }
            makers.forEach(m -> takers.stream().filter(t -> t != m)
                    .forEach(t -> inner(m, PortSide.OUT, t, PortSide.IN, resource)));
        }
    }

    private Stream<Store> stores(Company company, Resource resource) {
        return use.stores(resource).stream().filter(s -> s.eContainer() == company);
    }

    private void inner(Node from, PortSide out, Node to, PortSide in, Resource resource) {
        String begin = docks.dock(from, resource, out);
        String end = docks.dock(to, resource, in);
        lines.add(new Line(begin + "-" + end, LineKind.INNER, begin, end, "", FlowGroups.of(resource)));
    }

    private Box company(Company company) {
        var units = view.units(company).stream().map(u -> part(u, BoxKind.UNIT));
        var stores = view.stores(company).stream().map(s -> part(s, BoxKind.STORE));
        return box(company, BoxKind.COMPANY, Stream.concat(units, stores).toList());
    }

    private Box part(Node node, BoxKind kind) {
        return box(node, kind, List.of());
    }

    private Box box(Node node, BoxKind kind, List<Box> inner) {
        List<Port> ports = docks.of(node);
        return new Box(Names.qualified(node), kind, Titles.of(node), FlowGroup.MATERIAL, ports, inner);
    }
}
