// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.problem;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.optimize.compile.CompiledCluster;

/** The exchanges of a part by the companies at their ends. */
final class ExchangeEnds {
    private final List<List<Integer>> byCompany = new ArrayList<>();

    ExchangeEnds(CompiledCluster cluster, int[] exchanges) {
        cluster.companies().forEach(company -> byCompany.add(new ArrayList<>()));
        for (int exchange : exchanges) {
            var compiled = cluster.exchanges().get(exchange);
            byCompany.get(compiled.source().company()).add(exchange);
            if (!compiled.isInternal()) {
                byCompany.get(compiled.target().company()).add(exchange);
            }
        }
    }

    /** Those that start or end at a company, ascending. */
    int[] of(int company) {
        return byCompany.get(company).stream().mapToInt(Integer::intValue).toArray();
    }
}
