// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.share;

import java.util.BitSet;
import java.util.stream.IntStream;

import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledExchange;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.Part;

/** The sites and exchanges of a coalition, seen in the problem of all. */
final class CoalitionParts {
    private final CompiledCluster cluster;
    private final BitSet members;
    private final BitSet exchanges = new BitSet();

    CoalitionParts(CompiledCluster cluster, Piece piece) {
        this.cluster = cluster;
        members = piece.members();
        for (var exchange : cluster.exchanges()) {
            exchanges.set(exchange.index(), isInside(exchange, piece.isAlone()));
        }
    }

    /** A company alone has no coordinator, as in the plans of companies (see {@link Part}). */
    private boolean isInside(CompiledExchange exchange, boolean alone) {
        return members.get(exchange.source().company()) && members.get(exchange.target().company())
                && !(alone && exchange.buildByCoordinator());
    }

    boolean hasCompany(int company) {
        return members.get(company);
    }

    boolean hasExchange(int exchange) {
        return exchanges.get(exchange);
    }

    /** The coalition's part of a problem: the same columns, but totals count what is the coalition's. */
    Draft view(Draft whole) {
        return view(whole, 0);
    }

    /** @param index of the part */
    Draft view(Draft whole, int index) {
        var sites = whole.part().sites().stream().filter(site -> members.get(site.company())).toList();
        var element = members.cardinality() == 1
                ? cluster.companies().get(members.nextSetBit(0)).element()
                : whole.part().element();
        int[] inside = IntStream.of(whole.part().exchanges()).filter(exchanges::get).toArray();
        return new Draft(cluster, new Part(index, element, sites, inside), whole.columns(),
                whole.balances());
    }
}
