// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.List;

import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledExchange;
import org.symbiont.optimize.compile.Findings;

/**
 * The ways between those who follow. Where companies follow these are the exchanges of the model. Where units follow, an exchange between
 * companies becomes a lane for each two units that can offer and take, and a transfer inside of a company is an exchange at price 0 and distance 0.
 *
 * @param cluster the same cluster with lanes for exchanges
 * @param lanes by index
 * @param links the exchanges of the model
 */
record Lanes(CompiledCluster cluster, List<Lane> lanes, List<CompiledExchange> links) {

    /** The lanes of a cluster. */
    static Lanes of(CompiledCluster cluster, boolean overCompanies, Findings findings) {
        if (!overCompanies) {
            var lanes = new UnitLanes(cluster, findings).lanes();
            var exchanges = lanes.stream().map(Lane::exchange).toList();
            return new Lanes(ClusterVariants.withExchanges(cluster, exchanges), lanes, cluster.exchanges());
        }
        var lanes = cluster.exchanges().stream()
                .map(each -> new Lane(each, each.index(), each.source().company(), each.target().company())).toList();
        return new Lanes(cluster, lanes, cluster.exchanges());
    }

    /** The lanes of one exchange of the model. */
    List<Lane> of(CompiledExchange link) {
        return lanes.stream().filter(each -> each.link() == link.index()).toList();
    }
}
