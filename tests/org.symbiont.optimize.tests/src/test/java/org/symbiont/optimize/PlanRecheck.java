// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.symbiont.model.Amount;
import org.symbiont.model.Capacity;
import org.symbiont.model.Company;
import org.symbiont.model.Cost;
import org.symbiont.model.Emits;
import org.symbiont.model.Exchange;
import org.symbiont.model.Inputs;
import org.symbiont.model.ListValue;
import org.symbiont.model.Loss;
import org.symbiont.model.Outputs;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Recipe;
import org.symbiont.model.Runs;
import org.symbiont.model.Trade;
import org.symbiont.model.TradeKind;
import org.symbiont.model.Value;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Members;
import org.symbiont.results.Activity;
import org.symbiont.results.CaseResult;
import org.symbiont.results.FlowAmount;

/**
 * Adds a plan up again from the model and the reported flows and activities alone, by another way than the one that made it. It reads synthetic
 * clusters: every amount in t, every rate in t/h, every period one hour, so that no unit has to be converted.
 */
final class PlanRecheck {
    private static final double TOLERANCE = 1e-5;

    private final ClusterView view;
    private final CaseResult plan;
    private final int periods;
    private final Map<String, Double> balances = new HashMap<>();
    private double profit;

    PlanRecheck(ClusterView view, CaseResult plan, int periods) {
        this.view = view;
        this.plan = plan;
        this.periods = periods;
    }

    /** Balances, ranges, capacities and stores. */
    void checkFeasibility() {
        plan.flows().forEach(this::addFlow);
        plan.activities().forEach(this::addActivity);
        assertThat(balances)
                .allSatisfy((place, surplus) -> assertThat(surplus).as(place).isCloseTo(0, within(TOLERANCE)));
        checkExchanges();
        checkStores();
    }

    private void addFlow(FlowAmount flow) {
        if (!flow.to().equals(FlowAmount.ENVIRONMENT)) {
            add(flow.from(), flow.resource(), flow.period(), -flow.amount());
            add(flow.to(), flow.resource(), flow.period(), flow.received());
        }
    }

    private void addActivity(Activity activity) {
        var unit = unit(activity.element());
        double runs = activity.level() / made(unit, activity.resource());
        String owner = plan.decider().equals("units")
                ? activity.element()
                : activity.element().substring(0, activity.element().indexOf('.'));
        for (var amount : outputs(unit)) {
            add(owner, amount.getFlowable().getName(), activity.period(), runs * amount.getValue().doubleValue());
        }
        for (var amount : inputs(unit)) {
            add(owner, amount.getFlowable().getName(), activity.period(), -runs * amount.getValue().doubleValue());
        }
        var range = Members.first(unit.getMembers(), Runs.class).orElseThrow();
        double low = range.getRange().getLow().doubleValue();
        double high = range.getRange().getHigh().doubleValue();
        boolean off = range.getOff() != null && activity.level() <= TOLERANCE;
        assertThat(activity.level()).as("level of %s", activity.element()).isBetween(off ? 0 : low - TOLERANCE,
                high + TOLERANCE);
    }

    private void add(String place, String resource, int period, double amount) {
        if (!place.equals(FlowAmount.MARKET) && !place.endsWith(".Pile")) {
            balances.merge(place + " " + resource + " " + period, amount, Double::sum);
        }
    }

    private void checkExchanges() {
        for (var flow : plan.flows()) {
            if (flow.exchange() != null) {
                var exchange = exchange(flow.exchange());
                double capacity = Members.first(exchange.getMembers(), Capacity.class).orElseThrow().getRange().getLow()
                        .doubleValue();
                double loss = Members.first(exchange.getMembers(), Loss.class).orElseThrow().getAmount().getValue()
                        .doubleValue() / 100;
                assertThat(flow.amount()).as("sent by %s", flow.exchange()).isLessThanOrEqualTo(capacity + TOLERANCE);
                assertThat(flow.received()).isCloseTo(flow.amount() * (1 - loss), within(TOLERANCE));
            }
        }
    }

    private void checkStores() {
        for (var company : view.companies()) {
            for (var store : view.stores(company)) {
                String name = company.getName() + "." + store.getName();
                double level = 0;
                for (int period = 1; period <= periods; period++) {
                    for (var flow : plan.flows()) {
                        level += flow.period() != period
                                ? 0
                                : flow.to().equals(name)
                                        ? flow.received()
                                        : flow.from().equals(name) ? -flow.amount() : 0;
                    }
                    assertThat(level).as("level of %s", name).isBetween(-TOLERANCE, 40 + TOLERANCE);
                }
            }
        }
    }

    /** The cluster's profit. What a company gives to the market is sold where that is possible, else disposed of; without limits of markets. */
    double profit() {
        for (var flow : plan.flows()) {
            addMoney(flow);
        }
        for (var activity : plan.activities()) {
            var unit = unit(activity.element());
            double runs = activity.level() / made(unit, activity.resource());
            var recipe = Members.first(unit.getMembers(), Recipe.class).orElseThrow();
            var emitted = Members.first(recipe.getMembers(), Emits.class).orElseThrow().getAmounts().getFirst()
                    .getValue().doubleValue();
            profit -= 20 * runs * emitted;
            profit -= activity.level()
                    * Members.first(unit.getMembers(), Cost.class).orElseThrow().getAmount().getValue().doubleValue();
        }
        for (var investment : plan.investments()) {
            if (investment.built()) {
                double hours = periods;
                profit -= investment.cost() * 0.06 / (1 - Math.pow(1.06, -20)) * hours / 8760;
            }
        }
        return profit;
    }

    private void addMoney(FlowAmount flow) {
        if (flow.from().equals(FlowAmount.MARKET)) {
            profit -= flow.amount() * price(flow, TradeKind.BUY);
        } else if (flow.to().equals(FlowAmount.MARKET)) {
            double sell = price(flow, TradeKind.SELL);
            profit += flow.amount() * (Double.isNaN(sell) ? -price(flow, TradeKind.DISPOSE) : sell);
        } else if (flow.exchange() != null) {
            profit -= flow.amount()
                    * Members.first(exchange(flow.exchange()).getMembers(), Cost.class).orElseThrow().getAmount()
                            .getValue().doubleValue();
        }
    }

    private double price(FlowAmount flow, TradeKind kind) {
        var resource = view.resources().stream().filter(each -> each.getName().equals(flow.resource())).findFirst()
                .orElseThrow();
        return view.trade(resource, kind).map(Trade::getPrice).map(price -> value(price, flow.period()))
                .orElse(Double.NaN);
    }

    private static double value(Value value, int period) {
        return value instanceof ListValue list
                ? list.getValues().get(period - 1).doubleValue()
                : ((Amount) value).getValue().doubleValue();
    }

    private ProductionUnit unit(String name) {
        for (Company company : view.companies()) {
            for (var unit : view.units(company)) {
                if ((company.getName() + "." + unit.getName()).equals(name)) {
                    return unit;
                }
            }
        }
        throw new IllegalArgumentException(name);
    }

    private Exchange exchange(String name) {
        return view.exchanges().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
    }

    private static List<Amount> outputs(ProductionUnit unit) {
        var recipe = Members.first(unit.getMembers(), Recipe.class).orElseThrow();
        return Members.first(recipe.getMembers(), Outputs.class).orElseThrow().getAmounts();
    }

    private static List<Amount> inputs(ProductionUnit unit) {
        var recipe = Members.first(unit.getMembers(), Recipe.class).orElseThrow();
        return Members.first(recipe.getMembers(), Inputs.class).orElseThrow().getAmounts();
    }

    private static double made(ProductionUnit unit, String resource) {
        return outputs(unit).stream().filter(each -> each.getFlowable().getName().equals(resource))
                .mapToDouble(each -> each.getValue().doubleValue()).sum();
    }
}
