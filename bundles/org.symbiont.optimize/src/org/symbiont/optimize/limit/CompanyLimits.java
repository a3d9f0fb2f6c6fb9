// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.limit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.problem.RowFamily;
import org.symbiont.optimize.tally.Scope;

/** Limits in the blocks of companies: on what all units of a company make (else use), emit directly or pay. */
public final class CompanyLimits {
    private CompanyLimits() {}

    /** All limits of all companies. */
    public static List<PlanLimit> of(CompiledCluster cluster) {
        var limits = new ArrayList<PlanLimit>();
        for (var company : cluster.companies()) {
            for (var bound : company.bounds()) {
                limits.add(OwnLimits.of(cluster, RowFamily.COMPANY_LIMIT, company.element(),
                        Scope.company(company.index()), bound,
                        resource -> Arrays.stream(company.units())
                                .anyMatch(unit -> cluster.units().get(unit).makes(resource))));
            }
        }
        return limits;
    }
}
