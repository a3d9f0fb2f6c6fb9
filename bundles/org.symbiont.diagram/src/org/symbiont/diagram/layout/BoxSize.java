// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.layout;

import java.util.EnumSet;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkNode;
import org.symbiont.diagram.picture.Box;
import org.symbiont.diagram.picture.BoxKind;

/** The least size of a box, by its kind; titles and ports may make it larger. */
final class BoxSize {

    private BoxSize() {}

    static void apply(Box box, ElkNode node) {
        double width = switch (box.kind()) {
            case COMPANY -> 140;
            case UNIT, STORE, STOCK -> 96;
            case SUPPLY, DEMAND -> 60;
            case AUXILIARY, CONSTANT, LOOKUP -> 40;
            case CLOUD -> 34;
            case VALVE -> 20;
        };
        double height = switch (box.kind()) {
            case COMPANY -> 60;
            case UNIT, STORE -> 44;
            case STOCK -> 40;
            case SUPPLY, DEMAND, AUXILIARY, CONSTANT, LOOKUP -> 24;
            case CLOUD -> 24;
            case VALVE -> 20;
        };
        node.setDimensions(width, height);
        node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(width, height));
    }

    /** What may make a box larger than its least size: ports only where they are drawn; signs stay as small as they are. */
    static EnumSet<SizeConstraint> grownBy(BoxKind kind) {
        return switch (kind) {
            case COMPANY, UNIT, STORE, STOCK -> EnumSet.allOf(SizeConstraint.class);
            case SUPPLY, DEMAND, AUXILIARY, CONSTANT, LOOKUP ->
                EnumSet.of(SizeConstraint.NODE_LABELS, SizeConstraint.MINIMUM_SIZE);
            case VALVE, CLOUD -> EnumSet.of(SizeConstraint.MINIMUM_SIZE);
        };
    }
}
