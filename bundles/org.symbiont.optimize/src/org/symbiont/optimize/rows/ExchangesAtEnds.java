// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.symbiont.optimize.compile.CompiledExchange;
import org.symbiont.optimize.compile.ExchangeEnd;
import org.symbiont.optimize.problem.Draft;

/** Enters what exchanges send and receive into the balances at their ends: {@code + (1 - loss) sent} at the target, {@code - sent} at the source. */
final class ExchangesAtEnds {
    private final Draft draft;
    private final Map<ExchangeEnd, List<CompiledExchange>> sources = new HashMap<>();
    private final Map<ExchangeEnd, List<CompiledExchange>> targets = new HashMap<>();

    ExchangesAtEnds(Draft draft) {
        this.draft = draft;
        for (int index : draft.part().exchanges()) {
            var exchange = draft.cluster().exchanges().get(index);
            sources.computeIfAbsent(exchange.source(), end -> new ArrayList<>()).add(exchange);
            targets.computeIfAbsent(exchange.target(), end -> new ArrayList<>()).add(exchange);
        }
    }

    void atUnit(int unit, int resource, int firstRow) {
        if (!sources.isEmpty()) {
            enter(new ExchangeEnd(draft.cluster().units().get(unit).company(), unit, -1), resource, firstRow);
        }
    }

    void atStore(int company, int store, int resource, int firstRow) {
        enter(new ExchangeEnd(company, -1, store), resource, firstRow);
    }

    void atCompany(int company, int resource, int firstRow) {
        enter(new ExchangeEnd(company, -1, -1), resource, firstRow);
    }

    private void enter(ExchangeEnd end, int resource, int firstRow) {
        for (var exchange : sources.getOrDefault(end, List.of())) {
            if (exchange.resource() == resource) {
                draft.diagonal(firstRow, draft.columns().sent()[exchange.index()], -1);
            }
        }
        for (var exchange : targets.getOrDefault(end, List.of())) {
            if (exchange.resource() == resource) {
                int sent = draft.columns().sent()[exchange.index()];
                for (int period = 0; period < draft.periods(); period++) {
                    draft.lp().coefficient(firstRow + period, sent + period, 1 - exchange.loss().at(period));
                }
            }
        }
    }
}
