// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.plan;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.TradeKind;
import org.symbiont.optimize.compile.CompiledExchange;
import org.symbiont.optimize.compile.ExchangeEnd;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.formula.LinearForm;
import org.symbiont.optimize.problem.Site;
import org.symbiont.optimize.tally.DirectEmission;
import org.symbiont.optimize.tally.Scope;
import org.symbiont.results.FlowAmount;

/** What flows between markets, companies (or units that decide alone), stores and the environment, in each period. */
public final class FlowReport {
    private final Plan plan;
    private final List<FlowAmount> flows = new ArrayList<>();

    private FlowReport(Plan plan) {
        this.plan = plan;
    }

    /** All flows of a plan. */
    public static List<FlowAmount> of(Plan plan) {
        var report = new FlowReport(plan);
        for (var part : plan.parts()) {
            for (var site : part.draft().part().sites()) {
                report.addTrades(part, site);
                report.addStores(part, site);
            }
            for (int exchange : part.draft().part().exchanges()) {
                report.addExchange(part, plan.cluster().exchanges().get(exchange));
            }
            part.draft().part().sites().forEach(site -> report.addEmissions(part, site));
        }
        return report.flows;
    }

    private void addTrades(SolvedPart part, Site site) {
        String name = ModelNames.of(site.element());
        int[][] columns = part.draft().columns().trade()[site.index()];
        for (int slot = 0; slot < columns.length; slot++) {
            int[] trades = plan.cluster().tradesOf()[site.resources()[slot]];
            for (int each = 0; each < trades.length; each++) {
                if (columns[slot][each] >= 0) {
                    boolean buys = plan.cluster().trades().get(trades[each]).kind() == TradeKind.BUY;
                    add(part, columns[slot][each], buys ? FlowAmount.MARKET : name, buys ? name : FlowAmount.MARKET,
                            site.resources()[slot], null);
                }
            }
        }
    }

    private void addStores(SolvedPart part, Site site) {
        String name = ModelNames.of(site.element());
        for (int index : site.stores()) {
            var store = plan.cluster().stores().get(index);
            String storeName = ModelNames.of(store.element());
            add(part, part.draft().columns().put()[index], name, storeName, store.resource(), null);
            add(part, part.draft().columns().drawn()[index], storeName, name, store.resource(), null);
        }
    }

    private void addExchange(SolvedPart part, CompiledExchange exchange) {
        add(part, part.draft().columns().sent()[exchange.index()], name(exchange.source()), name(exchange.target()),
                exchange.resource(),
                exchange);
    }

    private String name(ExchangeEnd end) {
        var cluster = plan.cluster();
        return ModelNames.of(end.unit() >= 0
                ? cluster.units().get(end.unit()).element()
                : end.store() >= 0
                        ? cluster.stores().get(end.store()).element()
                        : cluster.companies().get(end.company()).element());
    }

    private void add(SolvedPart part, int column, String from, String to, int resource,
            @Nullable CompiledExchange exchange) {
        var flowable = plan.cluster().resources().get(resource);
        for (int period = 0; period < plan.cluster().periods(); period++) {
            double amount = part.value(column + period);
            if (amount > Noise.AMOUNT) {
                double received = exchange == null ? amount : amount * (1 - exchange.loss().at(period));
                flows.add(new FlowAmount(from, to, flowable.name(), amount, received, flowable.unit(), period + 1,
                        exchange == null ? null : ModelNames.of(exchange.element())));
            }
        }
    }

    private void addEmissions(SolvedPart part, Site site) {
        var own = new Plan(plan.cluster(), List.of(part));
        var scope = site.isUnit() ? Scope.unit(site.unit()) : Scope.company(site.company());
        for (var emission : plan.cluster().emissions()) {
            double[] amounts = own.totals(LinearForm.of(new DirectEmission(scope, emission.resource().index())));
            for (int period = 0; period < amounts.length; period++) {
                if (amounts[period] > Noise.AMOUNT) {
                    flows.add(new FlowAmount(ModelNames.of(site.element()), FlowAmount.ENVIRONMENT,
                            emission.resource().name(),
                            amounts[period], amounts[period], emission.resource().unit(), period + 1, null));
                }
            }
        }
    }
}
