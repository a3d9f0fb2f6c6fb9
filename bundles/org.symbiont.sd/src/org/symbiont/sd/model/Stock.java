// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

import java.util.List;

/**
 * What accumulates.
 *
 * @param header name and the like
 * @param initial its value at the start; the length's content of a conveyor or queue
 * @param inflows names of flows into it
 * @param outflows names of flows out of it, in order of priority
 * @param nonNegative whether its outflows are cut so that it does not fall below zero
 * @param kind reservoir, conveyor or queue
 */
public record Stock(Header header, Equation initial, List<String> inflows, List<String> outflows, boolean nonNegative,
        StockKind kind) implements Variable {

    /** Copies its lists. */
    public Stock {
        inflows = List.copyOf(inflows);
        outflows = List.copyOf(outflows);
    }

    /** A plain reservoir. */
    public static Stock of(Header header, Equation initial, List<String> inflows, List<String> outflows) {
        return new Stock(header, initial, inflows, outflows, false, StockKind.RESERVOIR);
    }
}
