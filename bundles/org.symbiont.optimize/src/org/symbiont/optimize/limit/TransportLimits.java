// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.limit;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.optimize.compile.CompiledBound;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.problem.RowFamily;
import org.symbiont.optimize.tally.CarriedAmount;

/** Limits of transports: on what all exchanges that use one send of a resource. */
public final class TransportLimits {
    private TransportLimits() {}

    /** All limits of all transports. */
    public static List<PlanLimit> of(CompiledCluster cluster) {
        var limits = new ArrayList<PlanLimit>();
        for (var transport : cluster.transports()) {
            for (var bound : transport.bounds()) {
                if (bound.subject() == CompiledBound.Subject.AMOUNT) {
                    var resource = cluster.resources().get(bound.index());
                    limits.add(PlanLimit.of(RowFamily.TRANSPORT_LIMIT, transport.element(),
                            resource.name() + " carried by " + transport.element().getName(),
                            new CarriedAmount(transport.index(), bound.index()), bound, resource.unit()));
                }
            }
        }
        return limits;
    }
}
