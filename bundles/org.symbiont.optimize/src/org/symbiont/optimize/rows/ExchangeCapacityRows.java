// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.rows;

import org.symbiont.optimize.compile.CapacityRange;
import org.symbiont.optimize.compile.CompiledExchange;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.RowFamily;

/**
 * An exchange sends no more than the share of its capacity that can be used:
 *
 * <pre>
 * sent[t] &lt;= share[t] capacity
 * low built &lt;= capacity &lt;= high built
 * </pre>
 *
 * The capacity is a number, or a column where the coordinator chooses it from a range.
 */
public final class ExchangeCapacityRows {

    /** Appends the rows of all exchanges of a part. */
    public void append(Draft draft) {
        for (int index : draft.part().exchanges()) {
            var exchange = draft.cluster().exchanges().get(index);
            var capacity = exchange.capacity();
            if (capacity != null) {
                append(draft, exchange, capacity, new int[]{index});
            }
        }
    }

    /**
     * Appends the rows of one exchange.
     *
     * @param lanes under which its columns are noted: what they send together counts, what is chosen is noted with the first
     */
    public static void append(Draft draft, CompiledExchange exchange, CapacityRange capacity, int[] lanes) {
        int chosen = draft.columns().capacity()[lanes[0]];
        int built = draft.columns().exchangeBuilt()[lanes[0]];
        int row = draft.rows(RowFamily.EXCHANGE_CAPACITY, exchange.element(), -1, Double.NEGATIVE_INFINITY, 0);
        for (int lane : lanes) {
            draft.diagonal(row, draft.columns().sent()[lane], 1);
        }
        for (int period = 0; period < draft.periods(); period++) {
            double share = exchange.share().at(period);
            double limit = share * capacity.high().at(period);
            if (chosen >= 0) {
                draft.lp().coefficient(row + period, chosen, -share);
            } else if (built >= 0) {
                draft.lp().coefficient(row + period, built, -limit);
            } else {
                draft.lp().rowBounds(row + period, Double.NEGATIVE_INFINITY, limit);
            }
        }
        if (chosen >= 0 && built >= 0) {
            link(draft, exchange, RowFamily.CAPACITY_MOST, chosen, built, capacity.high().greatest());
            link(draft, exchange, RowFamily.CAPACITY_LEAST, chosen, built, capacity.low());
        }
    }

    private static void link(Draft draft, CompiledExchange exchange, RowFamily family, int chosen, int built,
            double bound) {
        boolean most = family == RowFamily.CAPACITY_MOST;
        int row = draft.row(family, exchange.element(), -1, most ? Double.NEGATIVE_INFINITY : 0,
                most ? 0 : Double.POSITIVE_INFINITY);
        draft.lp().coefficient(row, chosen, 1);
        draft.lp().coefficient(row, built, -bound);
    }
}
