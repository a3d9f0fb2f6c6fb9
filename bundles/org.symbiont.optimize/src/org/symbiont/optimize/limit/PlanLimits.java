// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.limit;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.model.Limit;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.Findings;

/** All limits of a cluster and an experiment, family by family; the place in the list is the number that their rows carry. */
public final class PlanLimits {
    private PlanLimits() {}

    /**
     * The limits.
     *
     * @param added by the experiment; those that cannot be kept to are told to the findings
     */
    public static List<PlanLimit> of(CompiledCluster cluster, List<Limit> added, Findings findings) {
        var limits = new ArrayList<PlanLimit>();
        limits.addAll(TradeLimits.of(cluster));
        limits.addAll(EmissionCaps.of(cluster));
        limits.addAll(UnitLimits.of(cluster));
        limits.addAll(CompanyLimits.of(cluster));
        limits.addAll(StoreLimits.of(cluster));
        limits.addAll(TransportLimits.of(cluster));
        limits.addAll(IndicatorLimits.of(cluster, added, findings));
        return List.copyOf(limits);
    }
}
