// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.limit;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.problem.RowFamily;
import org.symbiont.optimize.tally.StoreMovement;

/** Limits of stores: of each period on what is put and, the same, on what is drawn; of the horizon on what is put. */
public final class StoreLimits {
    private StoreLimits() {}

    /** All limits of all stores. */
    public static List<PlanLimit> of(CompiledCluster cluster) {
        var limits = new ArrayList<PlanLimit>();
        for (var store : cluster.stores()) {
            String unit = cluster.resources().get(store.resource()).unit();
            String name = ModelNames.of(store.element());
            for (var bound : store.bounds()) {
                limits.add(PlanLimit.of(RowFamily.STORE_LIMIT, store.element(), "put into " + name,
                        new StoreMovement(store.index(), true), bound, unit));
                if (!bound.inHorizon()) {
                    limits.add(PlanLimit.of(RowFamily.STORE_LIMIT, store.element(), "drawn from " + name,
                            new StoreMovement(store.index(), false), bound, unit));
                }
            }
        }
        return limits;
    }
}
