// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.cluster;

import java.util.List;
import org.symbiont.model.Company;
import org.symbiont.model.Node;
import org.symbiont.model.Resource;
import org.symbiont.model.TradeKind;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Owners;
import org.symbiont.model.query.ResourceUse;

/** The companies that can trade a resource at its market: what its units take they may buy, what they make they may sell. */
final class MarketTrade {

    private final ClusterView view;
    private final ResourceUse use;
    private final Resource resource;

    MarketTrade(ClusterView view, ResourceUse use, Resource resource) {
        this.view = view;
        this.use = use;
        this.resource = resource;
    }

    List<Company> buyers() {
        return offers(TradeKind.BUY) ? owners(use.takers(resource)) : List.of();
    }

    List<Company> sellers() {
        return offers(TradeKind.SELL) || offers(TradeKind.DISPOSE) ? owners(use.makers(resource)) : List.of();
    }

    private boolean offers(TradeKind kind) {
        return view.trade(resource, kind).isPresent();
    }

    private static List<Company> owners(List<? extends Node> nodes) {
        return nodes.stream().flatMap(n -> Owners.company(n).stream()).distinct().toList();
    }
}
