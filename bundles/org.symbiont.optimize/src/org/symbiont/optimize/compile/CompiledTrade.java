// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.List;

import org.symbiont.model.Trade;
import org.symbiont.model.TradeKind;

/**
 * What a market does with one resource at one price.
 *
 * @param index among all trades
 * @param resource index of the resource
 * @param element of the model
 * @param price for one of the plan's unit; what is paid for buying and disposing, earned for selling
 * @param upstream emissions of making one unit of what is bought
 * @param bounds limits shared by all who trade
 */
public record CompiledTrade(int index, int resource, Trade element, PeriodValues price, Terms upstream,
        List<CompiledBound> bounds) {

    /** Seen from the company: buy, sell or dispose. */
    public TradeKind kind() {
        return element.getKind();
    }
}
