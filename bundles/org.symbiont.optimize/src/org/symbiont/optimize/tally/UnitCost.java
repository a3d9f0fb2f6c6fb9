// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.optimize.compile.CompiledCost;
import org.symbiont.optimize.compile.CompiledUnit;
import org.symbiont.optimize.compile.PeriodValues;
import org.symbiont.optimize.problem.Draft;

/** What units pay for running: by what they make, by what they emit (emission prices included), and by the time that they are on. */
final class UnitCost implements Tally {
    private final Scope scope;

    UnitCost(Scope scope) {
        this.scope = scope;
    }

    @Override
    public void visit(Draft draft, TermSink sink) {
        for (var site : draft.part().sites()) {
            for (int index : site.units()) {
                if (scope.hasUnit(index, site.company())) {
                    var unit = draft.cluster().units().get(index);
                    unit.costs().forEach(cost -> visit(draft, unit, cost, sink));
                    visitEmissionPrices(draft, unit, sink);
                }
            }
        }
    }

    private static void visit(Draft draft, CompiledUnit unit, CompiledCost cost, TermSink sink) {
        switch (cost) {
            case CompiledCost.PerAmount perAmount -> {
                double[] throughput = unit.throughput(perAmount.resource());
                for (int recipe = 0; recipe < throughput.length; recipe++) {
                    visitRuns(draft, unit, recipe, throughput[recipe], perAmount.price(), sink);
                }
            }
            case CompiledCost.PerEmission perEmission -> {
                for (int recipe = 0; recipe < unit.recipes().size(); recipe++) {
                    double emitted = unit.recipes().get(recipe).emissions().of(perEmission.emission());
                    visitRuns(draft, unit, recipe, emitted, perEmission.price(), sink);
                }
            }
            case CompiledCost.PerPeriod perPeriod -> visitOn(draft, unit, perPeriod.price(), sink);
            case CompiledCost.PerContent nothing -> {
                // Only stores keep something.
            }
        }
    }

    private static void visitEmissionPrices(Draft draft, CompiledUnit unit, TermSink sink) {
        for (int recipe = 0; recipe < unit.recipes().size(); recipe++) {
            var emissions = unit.recipes().get(recipe).emissions();
            for (int each = 0; each < emissions.size(); each++) {
                var price = draft.cluster().emissions().get(emissions.index()[each]).price();
                visitRuns(draft, unit, recipe, emissions.amount()[each], price, sink);
            }
        }
    }

    private static void visitRuns(Draft draft, CompiledUnit unit, int recipe, double amount, PeriodValues price,
            TermSink sink) {
        if (amount == 0 || price.isZero()) {
            return;
        }
        int column = draft.columns().activity()[unit.recipes().get(recipe).index()];
        for (int period = 0; period < draft.periods(); period++) {
            sink.add(column + period, period, amount * price.at(period));
        }
    }

    private static void visitOn(Draft draft, CompiledUnit unit, PeriodValues price, TermSink sink) {
        for (int period = 0; period < draft.periods(); period++) {
            OnTerms.visit(draft, unit, period, price.at(period), sink);
        }
    }
}
