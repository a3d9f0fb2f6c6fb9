// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.layout;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkMargin;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortLabelPlacement;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkGraphElement;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.symbiont.diagram.picture.Box;
import org.symbiont.diagram.picture.BoxKind;
import org.symbiont.diagram.picture.Line;
import org.symbiont.diagram.picture.Picture;
import org.symbiont.diagram.picture.Port;

/**
 * Places a picture by the layered method (Sugiyama, Tagawa, Toda 1981), as ELK does it: what flows goes from left to right,
 * lines run orthogonally and cross little, and no two boxes overlap. The same picture gives the same arrangement.
 */
public final class Layout {

    /** The size of letters, in pixels, that the room for titles is made for. */
    public static final double LETTERS = 12;
    /** The size of the letters of ports and lines. */
    public static final double SMALL_LETTERS = 10;

    private static final double PORT = 7;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(),
                new LayeredMetaDataProvider());
    }

    private final Map<String, ElkConnectableShape> shapes = new LinkedHashMap<>();
    private final Map<String, ElkGraphElement> elements = new LinkedHashMap<>();
    private final ElkNode root = ElkGraphUtil.createGraph();

    private Layout() {}

    /** Where everything stands. */
    public static Arrangement of(Picture picture) {
        var layout = new Layout();
        picture.boxes().forEach(b -> layout.box(b, layout.root));
        picture.lines().forEach(layout::line);
        layout.run();
        return new ArrangementReader(layout.elements).read(layout.root);
    }

    private void run() {
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(24));
        spacing(root);
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    }

    private static void spacing(ElkNode node) {
        node.setProperty(LayeredOptions.SPACING_NODE_NODE, 24.0);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 36.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 12.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 8.0);
        node.setProperty(LayeredOptions.SPACING_PORT_PORT, 12.0);
        node.setProperty(LayeredOptions.SPACING_LABEL_PORT_HORIZONTAL, 4.0);
    }

    private void box(Box box, ElkNode parent) {
        ElkNode node = ElkGraphUtil.createNode(parent);
        shapes.put(box.id(), node);
        elements.put(box.id(), node);
        BoxSize.apply(box, node);
        if (!box.title().isEmpty()) {
            ElkLabel title = title(box.title(), node, LETTERS);
            title.setProperty(CoreOptions.NODE_LABELS_PLACEMENT, placement(box.kind()));
        }
        node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, BoxSize.grownBy(box.kind()));
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        node.setProperty(CoreOptions.PORT_LABELS_PLACEMENT, EnumSet.of(PortLabelPlacement.INSIDE));
        if (!box.ports().isEmpty()) {
            // room for the title above the ports
            node.setProperty(CoreOptions.SPACING_PORTS_SURROUNDING, new ElkMargin(LETTERS * 2, 0, 8, 0));
        }
        if (!box.inner().isEmpty()) {
            node.setProperty(CoreOptions.PADDING, new ElkPadding(34, 18, 18, 18));
            spacing(node);
        }
        box.ports().forEach(p -> port(p, node));
        box.inner().forEach(b -> box(b, node));
    }

    private static EnumSet<NodeLabelPlacement> placement(BoxKind kind) {
        return switch (kind) {
            case VALVE -> NodeLabelPlacement.outsideBottomCenter();
            case COMPANY, UNIT, STORE -> NodeLabelPlacement.insideTopCenter();
            default -> NodeLabelPlacement.insideCenter();
        };
    }

    private void port(Port port, ElkNode node) {
        ElkPort shape = ElkGraphUtil.createPort(node);
        shape.setDimensions(PORT, PORT);
        shape.setProperty(CoreOptions.PORT_SIDE, switch (port.side()) {
            case IN -> PortSide.WEST;
            case OUT -> PortSide.EAST;
        });
        shape.setProperty(CoreOptions.PORT_BORDER_OFFSET, -PORT / 2);
        title(port.title(), shape, SMALL_LETTERS);
        shapes.put(port.id(), shape);
        elements.put(port.id(), shape);
    }

    private void line(Line line) {
        var edge = ElkGraphUtil.createSimpleEdge(shapes.get(line.from()), shapes.get(line.to()));
        if (!line.title().isEmpty()) {
            title(line.title(), edge, SMALL_LETTERS);
        }
        elements.put(line.id(), edge);
    }

    private static ElkLabel title(String text, ElkGraphElement of, double size) {
        ElkLabel label = ElkGraphUtil.createLabel(text, of);
        var room = new KVector(TextWidth.of(text, size), size * 1.3);
        label.setDimensions(room.x, room.y);
        return label;
    }
}
