// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Exchange;

/**
 * An exchange; amounts are those sent.
 *
 * @param index among all exchanges
 * @param element of the model
 * @param resource index of what flows
 * @param source where it starts
 * @param target where it ends
 * @param potential whether it has to be built before it can be used
 * @param buildByCoordinator whether it is the coordinator who decides that it is built
 * @param capacity the range of what can be sent in a whole period; {@code null} where nothing limits it
 * @param share of the capacity that can be used, in each period
 * @param loss share lost on the way
 * @param terms what is paid between the ends
 * @param carriage cost of carrying one unit
 * @param emissions of carrying one unit
 * @param costs other costs
 * @param transport index of the transport, -1 for none
 * @param investment that comes before it can be used
 */
public record CompiledExchange(int index, Exchange element, int resource, ExchangeEnd source, ExchangeEnd target,
        boolean potential,
        boolean buildByCoordinator, @Nullable CapacityRange capacity, PeriodValues share, PeriodValues loss,
        PaymentTerms terms,
        PeriodValues carriage, Terms emissions, List<CompiledCost> costs, int transport,
        @Nullable CompiledInvestment investment) {

    /** Whether both ends belong to one company. */
    public boolean isInternal() {
        return source.company() == target.company();
    }
}
