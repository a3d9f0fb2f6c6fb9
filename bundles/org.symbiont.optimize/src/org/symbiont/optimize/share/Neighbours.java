// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.share;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.symbiont.optimize.compile.CompiledCluster;

/** Which companies exchange something, and into which groups a coalition falls that therefore plan by themselves. */
final class Neighbours {
    private final BitSet[] neighbours;
    private final boolean[] buildsInside;
    private final boolean coupled;

    /** @param coupled whether the plans of companies that exchange nothing depend on each other, as by a shared limit */
    Neighbours(CompiledCluster cluster, boolean coupled) {
        this.coupled = coupled;
        int size = cluster.companies().size();
        neighbours = new BitSet[size];
        buildsInside = new boolean[size];
        for (int company = 0; company < size; company++) {
            neighbours[company] = new BitSet();
        }
        for (var exchange : cluster.exchanges()) {
            neighbours[exchange.source().company()].set(exchange.target().company());
            neighbours[exchange.target().company()].set(exchange.source().company());
            buildsInside[exchange.source().company()] |= exchange.isInternal() && exchange.buildByCoordinator();
        }
    }

    /** The groups, by their first members. */
    List<Piece> pieces(BitSet coalition) {
        var pieces = new ArrayList<Piece>();
        if (coupled) {
            pieces.add(piece(coalition, coalition));
            return pieces;
        }
        var rest = (BitSet) coalition.clone();
        while (!rest.isEmpty()) {
            var group = group(rest.nextSetBit(0), coalition);
            rest.andNot(group);
            pieces.add(piece(group, coalition));
        }
        return pieces;
    }

    /** Only where it builds something inside does a company alone differ from one in a coalition that it exchanges nothing with. */
    private Piece piece(BitSet group, BitSet coalition) {
        boolean isAlone = coalition.cardinality() == 1 && buildsInside[coalition.nextSetBit(0)];
        return new Piece(group, isAlone);
    }

    private BitSet group(int first, BitSet coalition) {
        var group = new BitSet();
        group.set(first);
        int before = 0;
        while (group.cardinality() > before) {
            before = group.cardinality();
            var reached = (BitSet) group.clone();
            group.stream().forEach(company -> reached.or(neighbours[company]));
            reached.and(coalition);
            group.or(reached);
        }
        return group;
    }
}
