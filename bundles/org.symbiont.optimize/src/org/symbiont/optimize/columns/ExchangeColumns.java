// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.columns;

import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.optimize.compile.CompiledCost;
import org.symbiont.optimize.compile.CompiledExchange;
import org.symbiont.optimize.problem.ColumnFamily;
import org.symbiont.optimize.problem.Draft;

/**
 * What an exchange sends, the capacity that is chosen for it, and whether it is built. What is received is what is sent less the loss, so it
 * needs no column. Building needs a binary only where it costs something or binds the capacity from below.
 */
public final class ExchangeColumns {

    /** Appends the columns of all exchanges of a part. */
    public void append(Draft draft) {
        for (int exchange : draft.part().exchanges()) {
            append(draft, draft.cluster().exchanges().get(exchange));
        }
    }

    private static void append(Draft draft, CompiledExchange exchange) {
        draft.columns().sent()[exchange.index()] = draft.columns(ColumnFamily.SENT, exchange.element(), -1);
        appendChoices(draft, exchange, exchange.index());
    }

    /**
     * Appends the columns of what is chosen about an exchange: its capacity, whether it is built.
     *
     * @param index under which they are noted
     */
    public static void appendChoices(Draft draft, CompiledExchange exchange, int index) {
        var columns = draft.columns();
        var capacity = exchange.capacity();
        boolean built = exchange.potential() && capacity != null && (exchange.investment() != null || capacity.low() > 0
                || exchange.costs().stream().anyMatch(CompiledCost.PerPeriod.class::isInstance));
        if (capacity != null && capacity.isChoice()) {
            columns.capacity()[index] = draft.column(ColumnFamily.CAPACITY, exchange.element(),
                    built ? 0 : capacity.low(),
                    capacity.high().greatest(), ColumnKind.CONTINUOUS);
        }
        if (built) {
            columns.exchangeBuilt()[index] = draft.column(ColumnFamily.BUILT, exchange.element(), 0, 1,
                    ColumnKind.INTEGER);
        }
    }
}
