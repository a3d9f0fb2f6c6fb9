// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.symbiont.model.Company;
import org.symbiont.model.Emission;
import org.symbiont.model.Exchange;
import org.symbiont.model.NamedElement;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Resource;
import org.symbiont.model.Scenario;
import org.symbiont.model.Setting;
import org.symbiont.model.Store;
import org.symbiont.model.SymbiontFactory;
import org.symbiont.model.Trade;
import org.symbiont.model.TradeKind;
import org.symbiont.model.builtin.BuiltIns;
import org.symbiont.model.query.ClusterView;

/** Makes scenarios of synthetic clusters from a seed; the same seed gives the same scenarios, one after the other. */
public final class SyntheticScenarios {
    private static final SymbiontFactory FACTORY = SymbiontFactory.eINSTANCE;

    private final ClusterView cluster;
    private final List<ProductionUnit> units;
    private final SplittableRandom random;
    private final SyntheticElements elements = new SyntheticElements();
    private int count;

    public SyntheticScenarios(ClusterView cluster, long seed) {
        this.cluster = cluster;
        units = cluster.units();
        random = new SplittableRandom(seed);
    }

    /** A scenario with another price of one resource. */
    public Scenario price() {
        var resource = resource();
        return scenario(price(resource));
    }

    /** A scenario with another limit of what all may sell of one resource; for clusters whose markets have limits. */
    public Scenario demand() {
        Resource resource;
        do {
            resource = resource();
        } while (cluster.trade(resource, TradeKind.SELL).isEmpty());
        return scenario(setting(resource, Resource.class, "demand", random.nextInt(1, 500), "t/h"));
    }

    /** A scenario with up to so many settings, of whatever can be set. */
    public Scenario anything(int most) {
        var settings = new Setting[1 + random.nextInt(most)];
        for (int each = 0; each < settings.length; each++) {
            settings[each] = anything();
            if (random.nextInt(4) == 0) {
                settings[each].setStart(LocalDate.of(2027, 1, 1));
                settings[each].setDuration(elements.amount(random.nextInt(1, 5), "h"));
            }
        }
        return scenario(settings);
    }

    private Setting anything() {
        return switch (random.nextInt(9)) {
            case 0 -> price(resource());
            case 1 -> setting(resource(), Resource.class, random.nextBoolean() ? "supply" : "demand",
                    random.nextInt(1, 500), "t/h");
            case 2 -> setting(cluster.emissions().getFirst(), Emission.class, "price", random.nextInt(200), "EUR/t");
            case 3 -> setting(unit(), ProductionUnit.class, "available", random.nextInt(101), "%");
            case 4 -> setting(unit(), ProductionUnit.class, "cost", random.nextInt(20), "EUR/t");
            case 5 -> setting(exchange(), Exchange.class, "capacity", random.nextInt(60), "t/h");
            case 6 -> setting(exchange(), Exchange.class, List.of("share", "loss").get(random.nextInt(2)),
                    random.nextInt(101), "%");
            case 7 -> setting(cluster.companies().getFirst(), Company.class, "available", random.nextInt(101), "%");
            default -> setting(store(), Store.class, "capacity", random.nextInt(20, 100), "t");
        };
    }

    private Setting price(Resource resource) {
        var trade = cluster.markets(resource).getFirst().getMembers();
        var kinds = trade.stream().filter(Trade.class::isInstance)
                .map(each -> ((Trade) each).getKind()).toList();
        String kind = kinds.get(random.nextInt(kinds.size())).getName().toLowerCase(Locale.ROOT);
        return setting(resource, Resource.class, kind, random.nextInt(1, 30_000) / 100.0, "EUR/t");
    }

    private Resource resource() {
        var resources = cluster.resources();
        return resources.get(random.nextInt(resources.size()));
    }

    private ProductionUnit unit() {
        return units.get(random.nextInt(units.size()));
    }

    private Exchange exchange() {
        var exchanges = cluster.exchanges();
        return exchanges.get(random.nextInt(exchanges.size()));
    }

    private Store store() {
        var companies = cluster.companies();
        return cluster.stores(companies.get(random.nextInt(companies.size()))).getFirst();
    }

    private Scenario scenario(Setting... settings) {
        var scenario = FACTORY.createScenario();
        scenario.setName("s" + count++);
        scenario.getSettings().addAll(List.of(settings));
        return scenario;
    }

    private Setting setting(NamedElement owner, Class<? extends NamedElement> kind, String property, double value,
            String unit) {
        var path = FACTORY.createElementPath();
        for (NamedElement target : List.of(owner, BuiltIns.catalogue().property(kind, property).orElseThrow())) {
            var segment = FACTORY.createPathSegment();
            segment.setTarget(target);
            path.getSegments().add(segment);
        }
        var setting = FACTORY.createSetting();
        setting.setPath(path);
        setting.setValue(elements.amount(value, unit));
        return setting;
    }
}
