// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.symbiont.model.BoundKind;
import org.symbiont.model.Cluster;
import org.symbiont.model.Company;
import org.symbiont.model.Emission;
import org.symbiont.model.Exchange;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Resource;
import org.symbiont.model.SymbiontFactory;
import org.symbiont.model.TradeKind;

/**
 * Makes clusters from a seed; the same arguments give the same cluster. Each resource can be bought, and sold or disposed of for less, so that
 * every cluster has a plan and none gains without end. Units turn resources into others of higher numbers, so that there are chains but no loops;
 * exchanges join companies that make a resource to companies that use it.
 */
public final class SyntheticClusters {
    private static final SymbiontFactory FACTORY = SymbiontFactory.eINSTANCE;
    /** Each third resource has a price of its own in each hour. */
    private static final int PRICED_BY_HOUR = 3;

    private final SyntheticSize size;
    private final SyntheticTraits traits;
    private final SplittableRandom random;
    private final SyntheticElements elements = new SyntheticElements();
    private final Cluster cluster = FACTORY.createCluster();
    private final List<Resource> resources = new ArrayList<>();
    private final List<List<Company>> makers = new ArrayList<>();
    private final List<List<Company>> users = new ArrayList<>();
    private final Emission emission = FACTORY.createEmission();

    private SyntheticClusters(SyntheticSize size, SyntheticTraits traits, long seed) {
        this.size = size;
        this.traits = traits;
        random = new SplittableRandom(seed);
    }

    /** A cluster with an indicator {@code profit} and an indicator {@code climate}. */
    public static Cluster create(SyntheticSize size, SyntheticTraits traits, long seed) {
        return new SyntheticClusters(size, traits, seed).create();
    }

    private Cluster create() {
        cluster.setName("Synthetic");
        addFrame();
        addResources();
        for (int company = 0; company < size.companies(); company++) {
            addCompany(company);
        }
        addExchanges();
        cluster.getMembers().add(elements.indicator("profit", true, elements.difference("revenue", "cost")));
        cluster.getMembers().add(elements.indicator("climate", false, elements.total("emitted", emission)));
        return cluster;
    }

    private void addFrame() {
        var currency = FACTORY.createCurrency();
        currency.setCode("EUR");
        var discount = FACTORY.createDiscount();
        discount.setRate(elements.amount(6, "%/year"));
        var horizon = FACTORY.createHorizon();
        horizon.setLength(elements.amount(size.periods(), "h"));
        horizon.setStart(LocalDate.of(2027, 1, 1));
        emission.setName("CO2");
        emission.setDimension("mass");
        var price = FACTORY.createEmissionPrice();
        price.setPrice(elements.amount(20, "EUR/t"));
        emission.getMembers().add(price);
        cluster.getMembers().addAll(List.of(currency, discount, horizon, emission));
    }

    private void addResources() {
        for (int number = 0; number < size.resources(); number++) {
            var declaration = FACTORY.createResourceDeclaration();
            declaration.setDimension("mass");
            var resource = FACTORY.createResource();
            resource.setName("r" + number);
            declaration.getResources().add(resource);
            cluster.getMembers().add(declaration);
            resources.add(resource);
            makers.add(new ArrayList<>());
            users.add(new ArrayList<>());
            addMarket(resource, number);
        }
    }

    /** The higher its number, the more a resource is worth; a fifth can only be disposed of. */
    private void addMarket(Resource resource, int number) {
        double buy = 40 + 20.0 * number / size.resources() * 10 + random.nextInt(20);
        var market = FACTORY.createMarket();
        market.getResources().add(resource);
        market.getMembers().add(elements.trade(TradeKind.BUY,
                number % PRICED_BY_HOUR == 0 ? hourly(buy) : elements.amount(buy, "EUR/t")));
        if (number % 5 == 4) {
            market.getMembers()
                    .add(elements.trade(TradeKind.DISPOSE, elements.amount(5 + random.nextInt(30), "EUR/t")));
        } else {
            var sell = elements.trade(TradeKind.SELL, elements.amount(0.3 * buy, "EUR/t"));
            if (traits.limits()) {
                sell.getLimits().add(elements.bound(BoundKind.MOST, elements.amount(10.0 * size.companies(), "t/h")));
            }
            market.getMembers().add(sell);
            market.getMembers().add(elements.trade(TradeKind.DISPOSE, elements.amount(10, "EUR/t")));
        }
        cluster.getMembers().add(market);
    }

    private org.symbiont.model.ListValue hourly(double mean) {
        var list = FACTORY.createListValue();
        list.setUnit("EUR/t");
        for (int hour = 0; hour < size.periods(); hour++) {
            list.getValues()
                    .add(BigDecimal.valueOf(Math.round(100 * mean * (1 + 0.2 * Math.sin(hour * Math.PI / 12))), 2));
        }
        return list;
    }

    private void addCompany(int number) {
        var company = FACTORY.createCompany();
        company.setName("C" + number);
        for (int unit = 0; unit < size.unitsPerCompany(); unit++) {
            company.getMembers().add(unit(company, unit));
        }
        if (traits.stores()) {
            var store = FACTORY.createStore();
            store.setName("Pile");
            var holds = FACTORY.createHolds();
            holds.setRange(elements.range(0, 40, "t", resources.get(random.nextInt(resources.size()))));
            store.getMembers().add(holds);
            company.getMembers().add(store);
        }
        cluster.getMembers().add(company);
    }

    private ProductionUnit unit(Company company, int number) {
        var unit = FACTORY.createProductionUnit();
        unit.setName("U" + number);
        int first = random.nextInt(resources.size() - 1);
        int product = first + 1 + random.nextInt(resources.size() - first - 1);
        int second = random.nextInt(product);
        int byProduct = random.nextInt(resources.size());
        var recipe = FACTORY.createRecipe();
        recipe.getMembers().add(elements.inputs(amount(first, 60), amount(second == first ? product - 1 : second, 20)));
        recipe.getMembers().add(elements.outputs(amount(product, 100), amount(byProduct, 10)));
        recipe.getMembers().add(elements.emits(elements.amountOf(random.nextInt(5, 60) / 100.0, "t", emission)));
        unit.getMembers().add(recipe);
        boolean switched = traits.switches() && number % 3 == 0;
        unit.getMembers().add(elements.runs(
                elements.range(switched ? 5 : 0, random.nextInt(20, 60), "t/h", resources.get(product)), switched));
        unit.getMembers().add(elements.cost(elements.amountOf(random.nextInt(1, 12), "EUR/t", resources.get(product))));
        users.get(first).add(company);
        makers.get(product).add(company);
        return unit;
    }

    /** About so many hundredths of a tonne. */
    private org.symbiont.model.Amount amount(int resource, int about) {
        return elements.amountOf((about + random.nextInt(about)) / 100.0, "t", resources.get(resource));
    }

    private void addExchanges() {
        int count = 0;
        for (int number = 0; number < resources.size(); number++) {
            for (int maker = 0; maker < makers.get(number).size() && !users.get(number).isEmpty(); maker++) {
                var from = makers.get(number).get(maker);
                var to = users.get(number).get(random.nextInt(users.get(number).size()));
                if (from != to) {
                    cluster.getMembers().add(exchange(count++, resources.get(number), from, to));
                }
            }
        }
    }

    private Exchange exchange(int number, Resource resource, Company from, Company to) {
        var exchange = FACTORY.createExchange();
        exchange.setName("x" + number);
        exchange.setResource(resource);
        exchange.setSource(from);
        exchange.setTarget(to);
        var capacity = FACTORY.createCapacity();
        capacity.setRange(elements.range(random.nextInt(10, 50), null, "t/h", null));
        exchange.getMembers().add(capacity);
        var loss = FACTORY.createLoss();
        loss.setAmount(elements.amount(random.nextInt(0, 5), "%"));
        exchange.getMembers().add(loss);
        exchange.getMembers().add(elements.cost(elements.amount(1 + random.nextInt(5), "EUR/t")));
        if (traits.investments() && number % 2 == 0) {
            exchange.getMembers().add(elements.investment(random.nextInt(10, 200) * 10_000, 20));
        }
        return exchange;
    }
}
