// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.cluster;

import java.util.Optional;
import org.symbiont.diagram.picture.FlowGroup;
import org.symbiont.model.Resource;
import org.symbiont.model.ResourceKind;
import org.symbiont.model.query.Flowables;

/** What kind of thing a resource is: what its {@code kind} says, else what its dimension tells. */
final class FlowGroups {

    private FlowGroups() {}

    static FlowGroup of(Resource resource) {
        return Flowables.kind(resource).map(FlowGroups::of).orElseGet(() -> byDimension(resource));
    }

    private static FlowGroup of(ResourceKind kind) {
        return switch (kind) {
            case PRODUCT -> FlowGroup.MATERIAL;
            case BY_PRODUCT -> FlowGroup.BY_PRODUCT;
            case WASTE -> FlowGroup.WASTE;
            case ENERGY -> FlowGroup.ENERGY;
            case WATER -> FlowGroup.WATER;
        };
    }

    private static FlowGroup byDimension(Resource resource) {
        return Flowables.dimension(resource).equals(Optional.of("energy")) ? FlowGroup.ENERGY : FlowGroup.MATERIAL;
    }
}
