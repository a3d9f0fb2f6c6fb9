// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Flowable;

/** The resources and emissions of a cluster, each in its unit. */
final class FlowableIndex {
    private final List<CompiledResource> resources;
    private final List<CompiledResource> emissions;
    private final Map<Flowable, CompiledResource> byElement = new HashMap<>();

    FlowableIndex(List<CompiledResource> resources, List<CompiledResource> emissions) {
        this.resources = List.copyOf(resources);
        this.emissions = List.copyOf(emissions);
        resources.forEach(each -> byElement.put(each.element(), each));
        emissions.forEach(each -> byElement.put(each.element(), each));
    }

    List<CompiledResource> resources() {
        return resources;
    }

    List<CompiledResource> emissions() {
        return emissions;
    }

    @Nullable
    CompiledResource find(Flowable flowable) {
        return byElement.get(flowable);
    }
}
