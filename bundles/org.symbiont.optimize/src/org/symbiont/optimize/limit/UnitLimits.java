// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.limit;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.problem.RowFamily;
import org.symbiont.optimize.tally.Scope;

/** Limits in the blocks of units: on what a unit makes (else uses), emits directly or pays. */
public final class UnitLimits {
    private UnitLimits() {}

    /** All limits of all units. */
    public static List<PlanLimit> of(CompiledCluster cluster) {
        var limits = new ArrayList<PlanLimit>();
        for (var unit : cluster.units()) {
            for (var bound : unit.bounds()) {
                limits.add(OwnLimits.of(cluster, RowFamily.UNIT_LIMIT, unit.element(), Scope.unit(unit.index()), bound,
                        unit::makes));
            }
        }
        return limits;
    }
}
