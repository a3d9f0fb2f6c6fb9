// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.builtin;

import java.util.List;
import org.symbiont.model.Cluster;
import org.symbiont.model.Company;
import org.symbiont.model.Emission;
import org.symbiont.model.Exchange;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Resource;
import org.symbiont.model.Store;
import org.symbiont.model.Transport;

/** The properties, by the kind of element that has them. */
final class PropertyCatalogue {

    private PropertyCatalogue() {}

    static List<BuiltInProperty> create() {
        return List.of(
                new BuiltInProperty(Cluster.class, "discount", Measure.RATIO_PER_TIME, "The rate of the annuities."),
                new BuiltInProperty(Resource.class, "buy", Measure.MONEY_PER_AMOUNT,
                        "The price at which a market sells it."),
                new BuiltInProperty(Resource.class, "sell", Measure.MONEY_PER_AMOUNT,
                        "The price at which a market buys it."),
                new BuiltInProperty(Resource.class, "dispose", Measure.MONEY_PER_AMOUNT,
                        "The price that is paid for taking it away."),
                new BuiltInProperty(Resource.class, "supply", Measure.RATE, "The most that can be bought for a time."),
                new BuiltInProperty(Resource.class, "demand", Measure.RATE, "The most that can be sold for a time."),
                new BuiltInProperty(Emission.class, "price", Measure.MONEY_PER_AMOUNT,
                        "What a unit pays for its direct emissions."),
                new BuiltInProperty(Emission.class, "cap", Measure.AS_DECLARED,
                        "The limit of the emission, for a time or over the horizon as declared."),
                new BuiltInProperty(Transport.class, "cost", Measure.MONEY_PER_AMOUNT_AND_DISTANCE,
                        "The cost of carrying."),
                new BuiltInProperty(Company.class, "available", Measure.RATIO,
                        "The share of its units' availability; 0 % where the company has left."),
                new BuiltInProperty(ProductionUnit.class, "available", Measure.RATIO,
                        "The share of the time in which the unit can run."),
                new BuiltInProperty(ProductionUnit.class, "cost", Measure.AS_DECLARED,
                        "The running cost, as declared."),
                new BuiltInProperty(ProductionUnit.class, "employs", Measure.JOBS, "The jobs while the unit is on."),
                new BuiltInProperty(Store.class, "capacity", Measure.AMOUNT, "The largest content."),
                new BuiltInProperty(Store.class, "loss", Measure.RATIO_PER_TIME, "The share lost for a time."),
                new BuiltInProperty(Store.class, "cost", Measure.AS_DECLARED, "The cost of keeping, as declared."),
                new BuiltInProperty(Exchange.class, "share", Measure.RATIO,
                        "The share of the capacity that can be used."),
                new BuiltInProperty(Exchange.class, "capacity", Measure.RATE, "The largest rate."),
                new BuiltInProperty(Exchange.class, "price", Measure.MONEY_PER_AMOUNT,
                        "What the receiver pays the sender."),
                new BuiltInProperty(Exchange.class, "loss", Measure.RATIO, "The share lost on the way."),
                new BuiltInProperty(Exchange.class, "fee", Measure.MONEY_PER_AMOUNT,
                        "What the coordinator takes from the receiver."),
                new BuiltInProperty(Exchange.class, "subsidy", Measure.MONEY_PER_AMOUNT,
                        "What the coordinator adds for the sender."),
                new BuiltInProperty(Exchange.class, "cost", Measure.AS_DECLARED,
                        "The cost of the exchange, as declared."),
                new BuiltInProperty(Exchange.class, "distance", Measure.DISTANCE, "How far the exchange is carried."));
    }
}
