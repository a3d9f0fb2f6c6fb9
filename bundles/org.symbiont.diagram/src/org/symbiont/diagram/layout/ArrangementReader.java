// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkGraphElement;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.ElkShape;
import org.jspecify.annotations.Nullable;

/** Reads a laid out graph, whose coordinates are relative to their owners, into one system of coordinates. */
final class ArrangementReader {

    private final Map<String, ElkGraphElement> elements;
    private final Map<String, Area> boxes = new LinkedHashMap<>();
    private final Map<String, Area> ports = new LinkedHashMap<>();
    private final Map<String, List<Spot>> lines = new LinkedHashMap<>();
    private final Map<String, Area> titles = new LinkedHashMap<>();

    ArrangementReader(Map<String, ElkGraphElement> elements) {
        this.elements = elements;
    }

    Arrangement read(ElkNode root) {
        elements.forEach((id, element) -> {
            switch (element) {
                case ElkNode node -> {
                    boxes.put(id, area(node, origin(node.getParent())));
                    title(id, node, origin(node));
                }
                case ElkPort port -> {
                    Spot owner = origin(port.getParent());
                    ports.put(id, area(port, owner));
                    title(id, port, owner.plus(port.getX(), port.getY()));
                }
                case ElkEdge edge -> {
                    Spot owner = origin(edge.getContainingNode());
                    lines.put(id, way(edge, owner));
                    title(id, edge, owner);
                }
                default -> throw new IllegalStateException("No shape: " + element);
            }
        });
        return new Arrangement(root.getWidth(), root.getHeight(), boxes, ports, lines, titles);
    }

    private void title(String id, ElkGraphElement element, Spot owner) {
        element.getLabels().stream().findFirst().ifPresent(l -> titles.put(id, area(l, owner)));
    }

    private static Area area(ElkShape shape, Spot owner) {
        return new Area(owner.x() + shape.getX(), owner.y() + shape.getY(), shape.getWidth(), shape.getHeight());
    }

    private static Spot origin(@Nullable ElkNode node) {
        Spot origin = new Spot(0, 0);
        for (ElkNode n = node; n != null; n = n.getParent()) {
            origin = origin.plus(n.getX(), n.getY());
        }
        return origin;
    }

    private static List<Spot> way(ElkEdge edge, Spot owner) {
        var way = new ArrayList<Spot>();
        for (ElkEdgeSection section : edge.getSections()) {
            way.add(owner.plus(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(b -> way.add(owner.plus(b.getX(), b.getY())));
            way.add(owner.plus(section.getEndX(), section.getEndY()));
        }
        return List.copyOf(way);
    }
}
