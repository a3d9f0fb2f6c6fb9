// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.symbiont.model.query.ClusterView;

/**
 * A cluster in one scenario, ready to be planned: every list is ordered as in the text, and what refers to an element does so by its index.
 *
 * @param view the model
 * @param calendar the periods
 * @param currency code of the money in which all prices are told
 * @param measures reads further amounts in the same units
 * @param resources by index
 * @param emissions by index
 * @param trades by index
 * @param tradesOf for each resource the indices of its trades
 * @param companies by index
 * @param units by index
 * @param recipes by index
 * @param stores by index
 * @param exchanges by index
 * @param transports by index
 * @param indices of companies, units, stores, resources, emissions and exchanges, by element
 */
public record CompiledCluster(ClusterView view, Calendar calendar, String currency, Measures measures,
        List<CompiledResource> resources,
        List<CompiledEmission> emissions, List<CompiledTrade> trades, int[][] tradesOf, List<CompiledCompany> companies,
        List<CompiledUnit> units, List<CompiledRecipe> recipes, List<CompiledStore> stores,
        List<CompiledExchange> exchanges,
        List<CompiledTransport> transports, Map<EObject, Integer> indices) {

    /** The index of an element among those of its kind; -1 where it has none. */
    public int indexOf(EObject element) {
        return indices.getOrDefault(element, -1);
    }

    /** The number of periods. */
    public int periods() {
        return calendar.periods();
    }
}
