// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.dimension;

import static org.symbiont.units.Dimension.ENERGY;
import static org.symbiont.units.Dimension.LENGTH;
import static org.symbiont.units.Dimension.MASS;
import static org.symbiont.units.Dimension.MONEY;
import static org.symbiont.units.Dimension.NUMBER;
import static org.symbiont.units.Dimension.TIME;
import static org.symbiont.units.Dimension.VOLUME;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Availability;
import org.symbiont.model.Bound;
import org.symbiont.model.Calibrate;
import org.symbiont.model.Capacity;
import org.symbiont.model.Company;
import org.symbiont.model.Cost;
import org.symbiont.model.Currency;
import org.symbiont.model.Density;
import org.symbiont.model.Discount;
import org.symbiont.model.Emission;
import org.symbiont.model.EmissionPrice;
import org.symbiont.model.Emits;
import org.symbiont.model.Exchange;
import org.symbiont.model.Fee;
import org.symbiont.model.Flowable;
import org.symbiont.model.Formula;
import org.symbiont.model.HeatingValue;
import org.symbiont.model.Holds;
import org.symbiont.model.Horizon;
import org.symbiont.model.Initial;
import org.symbiont.model.Inputs;
import org.symbiont.model.Investment;
import org.symbiont.model.Life;
import org.symbiont.model.Loss;
import org.symbiont.model.Market;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Outputs;
import org.symbiont.model.Price;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Reoptimization;
import org.symbiont.model.Resource;
import org.symbiont.model.ResourceDeclaration;
import org.symbiont.model.Runs;
import org.symbiont.model.Setting;
import org.symbiont.model.Share;
import org.symbiont.model.Simulate;
import org.symbiont.model.SplitShare;
import org.symbiont.model.Step;
import org.symbiont.model.Store;
import org.symbiont.model.Subsidy;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.Trade;
import org.symbiont.model.Transport;
import org.symbiont.model.Via;
import org.symbiont.model.Within;
import org.symbiont.model.query.Kinds;
import org.symbiont.model.query.Members;
import org.symbiont.units.Dimension;

/**
 * What an amount, series or range must be at its place. Places whose dimension follows from a formula or from what a path
 * has reached are not known here; they accept anything and are checked with the formula or the path.
 */
public final class Expectations {

    private static final Dimension PER_TIME = NUMBER.dividedBy(TIME);

    @Inject
    private Dimensions dimensions;

    /**
     * What a value must be.
     *
     * @param value an amount, series, table or range
     * @param flowable of what it is, where it says so
     */
    public Expectation of(EObject value, @Nullable Flowable flowable) {
        EObject place = value.eContainer();
        return switch (place) {
            case Inputs in -> Expectation.of("What the recipe takes", dimensions.of(flowable)).ofSomething();
            case Outputs out -> Expectation.of("What the recipe gives", dimensions.of(flowable)).ofSomething();
            case Emits emits -> emits(emits, flowable).ofSomething();
            case Runs runs -> rate("The rate of " + owner(runs), flowable).ofSomething();
            case Holds holds -> Expectation.of("The content of " + owner(holds), dimensions.of(flowable)).ofSomething();
            case Initial initial ->
                Expectation.of("The initial content of " + owner(initial), content(initial, flowable));
            case Trade trade -> trade(trade);
            case Bound bound -> bound(bound, flowable);
            case Cost cost -> cost(cost, flowable);
            case EmissionPrice price -> priceOf("The price of " + owner(price), (Flowable) price.eContainer());
            case Setting setting when value.eContainingFeature() == Literals.SETTING__DURATION -> time("The duration");
            case Price price -> priceOf("The price of " + owner(price), carried(price));
            case Fee fee -> priceOf("The fee of " + owner(fee), carried(fee));
            case Subsidy subsidy -> priceOf("The subsidy of " + owner(subsidy), carried(subsidy));
            case Capacity capacity -> rate("The capacity of " + owner(capacity), carried(capacity));
            case Density density -> density(density);
            case HeatingValue heating -> heatingValue(heating);
            default -> plain(place, value);
        };
    }

    /** Places whose dimension depends on nothing else. */
    private static Expectation plain(EObject place, EObject value) {
        return switch (place) {
            case Currency currency -> Expectation.of("The worth of currency '%s'".formatted(currency.getCode()), MONEY);
            case Discount discount -> Expectation.of("The discount rate", PER_TIME);
            case Horizon horizon -> time("The horizon");
            case Formula formula -> Expectation.of("The purity", NUMBER);
            case SplitShare share -> Expectation.of("The share", NUMBER);
            case Share share -> Expectation.of("The share of " + owner(share), NUMBER);
            case Availability available -> Expectation.of("The availability of " + owner(available), NUMBER);
            case Loss loss ->
                Expectation.of("The loss of " + owner(loss), loss.eContainer() instanceof Store ? PER_TIME : NUMBER);
            case Investment investment -> Expectation.of("The investment in " + owner(investment), MONEY);
            case Life life -> time("The life of the investment");
            case Via via -> Expectation.of("The distance of " + owner(via), LENGTH);
            case Within within -> Expectation.of("The distance", LENGTH);
            case Step step -> time("The step");
            case Reoptimization every -> time("The interval");
            case Simulate simulate -> time("The length of the simulation");
            case Calibrate calibrate -> time("The length of the calibration");
            default -> Expectation.any("The amount");
        };
    }

    private static Expectation time(String what) {
        return Expectation.of(what, TIME);
    }

    private Expectation rate(String what, @Nullable Flowable flowable) {
        return Expectation.of(what, per(dimensions.of(flowable), TIME));
    }

    private Expectation priceOf(String what, @Nullable Flowable flowable) {
        return Expectation.of(what, per(MONEY, dimensions.of(flowable)));
    }

    private Expectation emits(Emits emits, @Nullable Flowable emission) {
        Dimension emitted = dimensions.of(emission);
        return switch (emits.eContainer()) {
            case Market market ->
                Expectation.of("What is emitted for each amount bought", per(emitted, amount(market)));
            case Exchange exchange -> Expectation.of("What is emitted for each amount sent",
                    per(emitted, dimensions.of(exchange.getResource())), per(per(emitted, amount(exchange)), LENGTH));
            case Transport transport -> Expectation.of("What is emitted for each amount and distance",
                    carriedBy(emitted, MASS), carriedBy(emitted, VOLUME), carriedBy(emitted, ENERGY));
            default -> Expectation.of("What the recipe emits", emitted);
        };
    }

    private static @Nullable Dimension carriedBy(@Nullable Dimension what, Dimension amount) {
        return per(per(what, amount), LENGTH);
    }

    private Expectation trade(Trade trade) {
        Market market = (Market) trade.eContainer();
        String names = String.join(", ",
                market.getResources().stream().filter(r -> !r.eIsProxy()).map(r -> "'" + r.getName() + "'").toList());
        return Expectation.of("The price of " + names, per(MONEY, amount(market)));
    }

    private Expectation bound(Bound bound, @Nullable Flowable flowable) {
        boolean total = bound.getInHorizon() != null;
        String what = total ? "A limit over the horizon" : "A limit of a rate";
        Dimension amount = switch (bound.eContainer()) {
            case Trade trade -> amount((Market) trade.eContainer());
            case Emission emission -> dimensions.of(emission);
            case Store store when flowable == null -> content(bound, null);
            case Transport transport when flowable == null -> null;
            default -> dimensions.of(flowable);
        };
        boolean named = bound.eContainer() instanceof ProductionUnit
                || bound.eContainer() instanceof Company;
        Expectation expected = Expectation.of(what, total ? amount : per(amount, TIME));
        return named ? expected.ofSomething() : expected;
    }

    private Expectation cost(Cost cost, @Nullable Flowable flowable) {
        String what = "The cost of " + owner(cost);
        Dimension fixed = per(MONEY, TIME);
        return switch (cost.eContainer()) {
            case Transport transport -> Expectation.of(what, carriedBy(MONEY, MASS), carriedBy(MONEY, VOLUME),
                    carriedBy(MONEY, ENERGY), per(MONEY, MASS), per(MONEY, VOLUME), per(MONEY, ENERGY));
            case Exchange exchange -> {
                Dimension each = per(MONEY, amount(exchange));
                yield Expectation.of(what, each, per(each, LENGTH), fixed);
            }
            case Store store -> {
                Dimension each = per(MONEY, content(cost, flowable));
                yield Expectation.of(what, each, per(each, TIME), fixed);
            }
            default -> flowable == null
                    ? Expectation.of(what, fixed).or(", or name the resource, as in 5 EUR/t coal")
                    : Expectation.of(what, per(MONEY, dimensions.of(flowable)));
        };
    }

    private Expectation density(Density density) {
        Dimension amount = declared(density);
        return Expectation.of("The density", per(MASS, VOLUME), amount == null ? null : per(MASS, amount));
    }

    private Expectation heatingValue(HeatingValue heating) {
        Dimension amount = declared(heating);
        return Expectation.of("The heating value", per(ENERGY, MASS), per(ENERGY, VOLUME),
                amount == null ? null : per(ENERGY, amount));
    }

    private @Nullable Dimension declared(EObject member) {
        return member.eContainer() instanceof ResourceDeclaration declaration && !declaration.getResources().isEmpty()
                ? dimensions.of(declaration.getResources().getFirst())
                : null;
    }

    /** What a store holds, where the amount itself does not say so. */
    private @Nullable Dimension content(EObject member, @Nullable Flowable flowable) {
        if (flowable != null) {
            return dimensions.of(flowable);
        }
        return member.eContainer() instanceof Store store
                ? Members.first(store.getMembers(), Holds.class).map(Holds::getRange)
                        .map(r -> dimensions.of(r.getFlowable()))
                        .orElse(null)
                : null;
    }

    private @Nullable Dimension amount(Market market) {
        return market.getResources().isEmpty() ? null : dimensions.of(market.getResources().getFirst());
    }

    private @Nullable Dimension amount(Exchange exchange) {
        return dimensions.of(exchange.getResource());
    }

    private static @Nullable Resource carried(EObject member) {
        return member.eContainer() instanceof Exchange exchange ? exchange.getResource() : null;
    }

    private static @Nullable Dimension per(@Nullable Dimension above, @Nullable Dimension below) {
        return above == null || below == null ? null : above.dividedBy(below);
    }

    private static String owner(EObject member) {
        EObject owner = member.eContainer();
        return owner instanceof NamedElement named ? "%s '%s'".formatted(Kinds.word(named), named.getName()) : "this";
    }
}
