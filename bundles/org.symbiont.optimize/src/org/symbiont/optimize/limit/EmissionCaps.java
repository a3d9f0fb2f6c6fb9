// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.limit;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.problem.RowFamily;
import org.symbiont.optimize.tally.Scope;
import org.symbiont.optimize.tally.Tallies;

/** Caps on emissions: on all that {@code emitted} counts, so that the figure that is shown is the figure that is limited. */
public final class EmissionCaps {
    private EmissionCaps() {}

    /** All caps on all emissions. */
    public static List<PlanLimit> of(CompiledCluster cluster) {
        var limits = new ArrayList<PlanLimit>();
        for (var emission : cluster.emissions()) {
            var resource = emission.resource();
            for (var bound : emission.bounds()) {
                limits.add(PlanLimit.of(RowFamily.EMISSION_CAP, resource.element(), "cap on " + resource.name(),
                        Tallies.emitted(Scope.CLUSTER, resource.index()), bound, resource.unit()));
            }
        }
        return limits;
    }
}
