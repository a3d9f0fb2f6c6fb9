// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.xtext.validation.Check;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.model.Cluster;
import org.symbiont.model.Currency;
import org.symbiont.model.Discount;
import org.symbiont.model.FitTarget;
import org.symbiont.model.Horizon;
import org.symbiont.model.ListValue;
import org.symbiont.model.Model;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Horizons;
import org.symbiont.model.query.Owners;

/** The horizon is a whole number of periods, and series have one value for each. */
public class HorizonChecks extends Checks {

    /** More periods than any plan has; a slip of the unit is likelier. */
    private static final int MOST_PERIODS = 100_000;

    /** The horizon. */
    @Check
    public void horizon(Horizon horizon) {
        if (horizon.getLength() == null || horizon.getLength().getValue() == null) {
            return;
        }
        var periods = Horizons.periods(horizon);
        String unit = horizon.getLength().getUnit() == null ? "month" : horizon.getLength().getUnit();
        if (periods.isEmpty() || periods.getAsInt() > MOST_PERIODS) {
            errorAt(horizon, Literals.HORIZON__LENGTH, IssueCodes.HORIZON,
                    "The horizon is %s %s: it must be a whole number of periods, from 1 to %d, such as 12 %2$s."
                            .formatted(horizon.getLength().getValue().toPlainString(), unit, MOST_PERIODS));
        }
    }

    /** A cluster with investments or prices has a time to plan for. */
    @Check
    public void hasHorizon(Cluster cluster) {
        if (cluster.eContainer() instanceof Model model && !isBroken(model)) {
            Optional<ClusterView> view = view(cluster);
            if (view.isPresent() && view.get().horizon().isEmpty() && !view.get().companies().isEmpty()) {
                warningAt(cluster, Literals.NAMED_ELEMENT__NAME, IssueCodes.HORIZON,
                        "Cluster '%s' has no horizon, so there is nothing to plan for. Add: horizon 12 month from 2027-01"
                                .formatted(cluster.getName()));
            }
        }
    }

    /** A rate of interest is not below nothing. */
    @Check
    public void discount(Discount discount) {
        if (discount.getRate() != null && discount.getRate().getValue() != null
                && discount.getRate().getValue().signum() < 0) {
            errorAt(discount, Literals.DISCOUNT__RATE, IssueCodes.OUT_OF_RANGE,
                    "A discount rate of %s cannot be negative."
                            .formatted(discount.getRate().getValue().toPlainString()));
        }
    }

    /** Another currency is worth something. */
    @Check
    public void currency(Currency currency) {
        if (currency.getRate() != null && currency.getRate().getValue() != null
                && currency.getRate().getValue().signum() <= 0) {
            errorAt(currency, Literals.CURRENCY__RATE, IssueCodes.OUT_OF_RANGE,
                    "One '%s' is worth %s: it must be above zero."
                            .formatted(currency.getCode(), currency.getRate().getValue().toPlainString()));
        }
    }

    /** A list has one value for each period. */
    @Check
    public void list(ListValue list) {
        boolean data = Owners.nearest(list, FitTarget.class).isPresent();
        var periods = view(list).flatMap(ClusterView::horizon).map(Horizons::periods)
                .orElse(OptionalInt.empty());
        if (!data && periods.isPresent() && list.getValues().size() != periods.getAsInt()) {
            errorAt(list, Literals.LIST_VALUE__VALUES, IssueCodes.SERIES_LENGTH,
                    "The list has %d values; the horizon has %d periods. Give one value for each period.".formatted(
                            list.getValues().size(), periods.getAsInt()));
        }
    }
}
