// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.layout;

import java.util.List;
import java.util.Map;

/**
 * Where everything of a picture stands, by ids.
 *
 * @param width of the whole, in pixels
 * @param height of the whole
 * @param boxes the place of each box
 * @param ports the place of each port
 * @param lines the way of each line, from its beginning to its end, bends between
 * @param titles the place of each title: of boxes, ports and lines
 */
public record Arrangement(double width, double height, Map<String, Area> boxes, Map<String, Area> ports,
        Map<String, List<Spot>> lines, Map<String, Area> titles) {

    /** Takes copies. */
    public Arrangement {
        boxes = Map.copyOf(boxes);
        ports = Map.copyOf(ports);
        lines = Map.copyOf(lines);
        titles = Map.copyOf(titles);
    }
}
