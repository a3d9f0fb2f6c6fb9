// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.picture;

import java.util.List;
import java.util.stream.Stream;

/**
 * A diagram.
 *
 * @param title what people read above it
 * @param boxes the outermost boxes, in the order of the text
 * @param lines the lines, whose ends are ids of boxes or ports of this picture
 */
public record Picture(String title, List<Box> boxes, List<Line> lines) {

    /** Takes copies of the lists. */
    public Picture {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** All boxes, an outer one before those inside. */
    public Stream<Box> allBoxes() {
        return boxes.stream().flatMap(Box::withInner);
    }
}
