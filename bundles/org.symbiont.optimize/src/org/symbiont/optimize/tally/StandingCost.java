// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.jspecify.annotations.Nullable;
import org.symbiont.optimize.compile.CompiledCost;
import org.symbiont.optimize.compile.CompiledExchange;
import org.symbiont.optimize.compile.CompiledInvestment;
import org.symbiont.optimize.compile.CompiledStore;
import org.symbiont.optimize.problem.Draft;

/** What stores cost, what exchanges cost by the time that they are there, and investments as annuities by whoever pays them. */
final class StandingCost implements Tally {
    private final Scope scope;

    StandingCost(Scope scope) {
        this.scope = scope;
    }

    @Override
    public void visit(Draft draft, TermSink sink) {
        for (var site : draft.part().sites()) {
            for (int store : site.stores()) {
                if (scope.hasCompany(site.company())) {
                    visitStore(draft, draft.cluster().stores().get(store), sink);
                }
            }
            for (int index : site.units()) {
                var unit = draft.cluster().units().get(index);
                boolean pays = unit.investment() != null
                        && (scope.kind() == Scope.Kind.UNIT
                                ? scope.index() == index && unit.investment().company() == unit.company()
                                : pays(unit.investment()));
                visitInvestment(unit.investment(), pays, draft.columns().unitBuilt()[index], sink);
            }
        }
        for (int exchange : draft.part().exchanges()) {
            visitExchange(draft, draft.cluster().exchanges().get(exchange), sink);
        }
    }

    private static void visitStore(Draft draft, CompiledStore store, TermSink sink) {
        int put = draft.columns().put()[store.index()];
        int level = draft.columns().level()[store.index()];
        for (var cost : store.costs()) {
            for (int period = 0; period < draft.periods(); period++) {
                switch (cost) {
                    case CompiledCost.PerAmount perAmount ->
                        sink.add(put + period, period, perAmount.price().at(period));
                    case CompiledCost.PerContent perContent ->
                        sink.add(level + period, period, perContent.price().at(period));
                    case CompiledCost.PerPeriod perPeriod -> sink.constant(period, perPeriod.price().at(period));
                    case CompiledCost.PerEmission nothing -> {
                        // Stores emit nothing.
                    }
                }
            }
        }
    }

    private void visitExchange(Draft draft, CompiledExchange exchange, TermSink sink) {
        int built = draft.columns().exchangeBuilt()[exchange.index()];
        for (var cost : exchange.costs()) {
            if (cost instanceof CompiledCost.PerPeriod perPeriod && scope.hasEnd(exchange.target())) {
                for (int period = 0; period < draft.periods(); period++) {
                    if (built >= 0) {
                        sink.add(built, period, perPeriod.price().at(period));
                    } else {
                        sink.constant(period, perPeriod.price().at(period));
                    }
                }
            }
        }
        visitInvestment(exchange.investment(), exchange.investment() != null && pays(exchange.investment()), built,
                sink);
    }

    private boolean pays(CompiledInvestment investment) {
        return scope.isCluster() || investment.company() >= 0 && scope.hasCompany(investment.company());
    }

    private static void visitInvestment(@Nullable CompiledInvestment investment, boolean pays, int built,
            TermSink sink) {
        if (investment != null && pays && built >= 0) {
            sink.add(built, TermSink.WHOLE_HORIZON, investment.charge());
        }
    }
}
