// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.share;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledCompany;
import org.symbiont.optimize.compile.ModelNames;

/** The companies that have a part in a gain: those with units, stores or exchanges. In the order of the model. */
final class Players {
    private final List<CompiledCompany> companies = new ArrayList<>();

    Players(CompiledCluster cluster) {
        for (var company : cluster.companies()) {
            boolean exchanges = cluster.exchanges().stream().anyMatch(exchange -> exchange.source()
                    .company() == company.index() || exchange.target().company() == company.index());
            if (exchanges || company.units().length + company.stores().length > 0) {
                companies.add(company);
            }
        }
    }

    int size() {
        return companies.size();
    }

    /** Index of a player's company. */
    int company(int player) {
        return companies.get(player).index();
    }

    String name(int player) {
        return ModelNames.of(companies.get(player).element());
    }

    List<String> names() {
        return companies.stream().map(company -> ModelNames.of(company.element())).toList();
    }

    /** The companies of a coalition that is given as bits, player 0 in the lowest. */
    BitSet members(int coalition) {
        var members = new BitSet();
        for (int player = 0; player < size(); player++) {
            if ((coalition >> player & 1) != 0) {
                members.set(company(player));
            }
        }
        return members;
    }

    /** The companies of some players. */
    BitSet members(int[] players) {
        var members = new BitSet();
        for (int player : players) {
            members.set(company(player));
        }
        return members;
    }

    /** Names of the players in a coalition. */
    List<String> names(BitSet members) {
        return companies.stream().filter(company -> members.get(company.index()))
                .map(company -> ModelNames.of(company.element())).toList();
    }

    BitSet everyone() {
        var members = new BitSet();
        companies.forEach(company -> members.set(company.index()));
        return members;
    }
}
