// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import org.symbiont.model.Decider;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.compile.Texts;

/** What a reader should know about how a plan was made. */
final class PlanNotes {
    private final CompiledCluster cluster;
    private final Decider decider;
    private final Findings findings;

    PlanNotes(CompiledCluster cluster, Decider decider, Findings findings) {
        this.cluster = cluster;
        this.decider = decider;
        this.findings = findings;
    }

    void add() {
        if (decider == Decider.CLUSTER) {
            addTransferPrices();
        } else if (decider == Decider.UNITS && !cluster.stores().isEmpty()) {
            findings.note(cluster.stores().getFirst().element(), "stores.idle",
                    "Stores belong to companies: where units decide alone they stand idle.");
        }
    }

    /** A central plan has no prices of its own; those between companies only move money that the cluster keeps. */
    private void addTransferPrices() {
        for (var exchange : cluster.exchanges()) {
            var price = exchange.terms().price();
            if (price.isRange()) {
                var resource = cluster.resources().get(exchange.resource());
                findings.note(exchange.element(), "price.middle",
                        "Exchange '" + exchange.element().getName() + "' is counted at " + Texts.of(price.middle(0))
                                + " " + cluster.currency()
                                + "/" + resource.unit()
                                + ", the middle of its price range: a central plan does not choose prices. They move "
                                + "money between companies and cancel in the cluster.");
            }
        }
    }
}
