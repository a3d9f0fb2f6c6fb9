// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.symbiont.diagram.picture.Port;
import org.symbiont.diagram.picture.PortSide;
import org.symbiont.diagram.picture.Titles;
import org.symbiont.model.Node;
import org.symbiont.model.Resource;
import org.symbiont.model.query.Names;

/** The ports of all companies, units and stores: one for each resource and way, made when first asked for. */
final class Docks {

    private final Map<Node, Map<String, Port>> ports = new LinkedHashMap<>();

    /** The id of the port of a resource. */
    String dock(Node node, Resource resource, PortSide side) {
        String id = id(node, resource, side);
        ports.computeIfAbsent(node, n -> new LinkedHashMap<>()).computeIfAbsent(id,
                i -> new Port(i, side, Titles.of(resource), FlowGroups.of(resource)));
        return id;
    }

    /** Whether somebody has asked for the port of a resource. */
    boolean has(Node node, Resource resource, PortSide side) {
        return ports.getOrDefault(node, Map.of()).containsKey(id(node, resource, side));
    }

    /** The ports of a company, unit or store, in the order in which they were asked for. */
    List<Port> of(Node node) {
        return new ArrayList<>(ports.getOrDefault(node, Map.of()).values());
    }

    private static String id(Node node, Resource resource, PortSide side) {
        return Names.qualified(node) + (side == PortSide.IN ? "<" : ">") + resource.getName();
    }
}
