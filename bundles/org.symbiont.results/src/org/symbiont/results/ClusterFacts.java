// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.List;

/**
 * What a reader of results needs to know of the cluster: how its elements are called, where they are, who may exchange what,
 * and how the cluster came about. Lists are in the order of the model.
 *
 * @param elements all that results speak of by qualified name
 * @param exchanges that exist or could
 * @param phases of its history
 */
public record ClusterFacts(List<ElementFact> elements, List<ExchangeFact> exchanges, List<PhaseFact> phases) {

    public ClusterFacts {
        elements = List.copyOf(elements);
        exchanges = List.copyOf(exchanges);
        phases = List.copyOf(phases);
    }
}
