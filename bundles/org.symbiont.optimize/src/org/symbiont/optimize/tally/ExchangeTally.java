// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.optimize.compile.CompiledExchange;
import org.symbiont.optimize.problem.Draft;

/** Something about what exchanges send. */
abstract class ExchangeTally implements Tally {

    /** Whether an exchange counts. */
    abstract boolean counts(CompiledExchange exchange);

    /** What one unit sent counts for in a period. */
    abstract double weight(CompiledExchange exchange, int period);

    @Override
    public void visit(Draft draft, TermSink sink) {
        for (int index : draft.part().exchanges()) {
            var exchange = draft.cluster().exchanges().get(index);
            if (counts(exchange)) {
                int column = draft.columns().sent()[index];
                for (int period = 0; period < draft.periods(); period++) {
                    double weight = weight(exchange, period);
                    if (weight != 0) {
                        sink.add(column + period, period, weight);
                    }
                }
            }
        }
    }
}
