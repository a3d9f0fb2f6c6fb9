// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.symbiont.model.Decider;
import org.symbiont.model.NamedElement;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledExchange;

/**
 * Somebody who decides alone, and what about: one problem.
 *
 * @param index among all parts
 * @param element the unit, company or cluster that decides
 * @param sites whose activities and trades it decides
 * @param exchanges indices of the exchanges that it decides
 */
public record Part(int index, NamedElement element, List<Site> sites, int[] exchanges) {

    /**
     * Who decides what. Units decide each for itself, without transfers even inside of a company; companies with the exchanges between their own
     * units and stores, except those that the coordinator would have to build; the cluster decides everything at once.
     *
     * @throws IllegalArgumentException for the coordinator, whose problem is not a list of independent parts
     */
    public static List<Part> of(CompiledCluster cluster, Decider decider) {
        return switch (decider) {
            case UNITS -> units(cluster);
            case COMPANIES -> companies(cluster);
            case CLUSTER -> List.of(whole(cluster));
            case COORDINATOR ->
                throw new IllegalArgumentException("The coordinator's problem has no independent parts.");
        };
    }

    private static List<Part> units(CompiledCluster cluster) {
        var parts = new ArrayList<Part>();
        for (var unit : cluster.units()) {
            parts.add(
                    new Part(parts.size(), unit.element(), List.of(SiteBuilder.unit(parts.size(), unit)), new int[0]));
        }
        return List.copyOf(parts);
    }

    private static List<Part> companies(CompiledCluster cluster) {
        var parts = new ArrayList<Part>();
        for (var company : cluster.companies()) {
            if (company.units().length + company.stores().length > 0) {
                int[] inside = cluster.exchanges().stream()
                        .filter(each -> each.isInternal() && !each.buildByCoordinator())
                        .filter(each -> each.source().company() == company.index()).mapToInt(CompiledExchange::index)
                        .toArray();
                parts.add(new Part(parts.size(), company.element(),
                        List.of(SiteBuilder.company(cluster, parts.size(), company.index(), inside)), inside));
            }
        }
        return List.copyOf(parts);
    }

    private static Part whole(CompiledCluster cluster) {
        int[] exchanges = IntStream.range(0, cluster.exchanges().size()).toArray();
        var ends = new ExchangeEnds(cluster, exchanges);
        var sites = new ArrayList<Site>();
        for (var company : cluster.companies()) {
            sites.add(SiteBuilder.company(cluster, sites.size(), company.index(), ends.of(company.index())));
        }
        return new Part(0, cluster.view().cluster(), List.copyOf(sites), exchanges);
    }
}
