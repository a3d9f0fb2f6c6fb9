// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.json;

import org.jspecify.annotations.Nullable;
import org.symbiont.results.ClusterFacts;
import org.symbiont.results.ElementFact;
import org.symbiont.results.ExchangeFact;
import org.symbiont.results.PhaseFact;

/** Writes what a reader needs to know of the cluster. */
final class ClusterJson {
    private final JsonOutput out;

    ClusterJson(JsonOutput out) {
        this.out = out;
    }

    void members(ClusterFacts facts) {
        out.rows("elements", facts.elements(), this::element);
        out.rows("exchanges", facts.exchanges(), this::exchange);
        out.rows("phases", facts.phases(), this::phase);
    }

    private void element(ElementFact element) {
        out.text("name", element.name());
        out.text("kind", element.kind());
        out.text("label", element.label());
        if (element.place() != null) {
            out.number("latitude", element.place().latitude());
            out.number("longitude", element.place().longitude());
        }
    }

    private void exchange(ExchangeFact exchange) {
        out.text("name", exchange.name());
        out.text("resource", exchange.resource());
        out.text("from", exchange.from());
        out.text("to", exchange.to());
        out.flag("existing", exchange.existing());
    }

    private void phase(PhaseFact phase) {
        out.text("name", phase.name());
        out.text("label", phase.label());
        out.whole("begin", phase.begin());
        count("end", phase.end());
        out.text("typology", phase.typology());
        out.texts("initiators", phase.initiators());
        out.text("motivation", phase.motivation());
        out.text("storyline", phase.storyline());
        out.text("outcome", phase.outcome());
        count("firms", phase.firms());
        count("flows", phase.flows());
        count("potential", phase.potential());
        count("undertaken", phase.undertaken());
    }

    private void count(String name, @Nullable Integer value) {
        if (value != null) {
            out.whole(name, value);
        }
    }
}
