// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.math.BigDecimal;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.model.Capacity;
import org.symbiont.model.DecidedBy;
import org.symbiont.model.Exchange;
import org.symbiont.model.Fee;
import org.symbiont.model.Investment;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Price;
import org.symbiont.model.Range;
import org.symbiont.model.Subsidy;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.query.Kinds;
import org.symbiont.model.query.Members;

/** Investments can be charged, and every range is decided by somebody. */
public class DecisionChecks extends Checks {

    /** An investment needs a discount rate and a life, and in a link a capacity that it builds. */
    @Check
    public void investment(Investment investment) {
        view(investment).filter(view -> view.discount().isEmpty()).ifPresent(view -> errorAt(investment, null,
                IssueCodes.INVESTMENT,
                "The investment in '%s' needs a discount rate to become an annuity. Add to the cluster: discount 6 %%/year"
                        .formatted(name(investment.eContainer()))));
        if (investment.getLife() == null) {
            errorAt(investment, null, IssueCodes.INVESTMENT,
                    "The investment in '%s' needs a life to become an annuity. Add: life 20 year"
                            .formatted(name(investment.eContainer())));
        }
        if (investment.eContainer() instanceof Exchange exchange
                && !Members.has(exchange.getMembers(), Capacity.class)) {
            errorAt(investment, null, IssueCodes.INVESTMENT,
                    "Exchange '%s' is invested in, so it needs a capacity that the money builds. Add: capacity 100 kt/year"
                            .formatted(exchange.getName()));
        }
    }

    private static String name(EObject owner) {
        return owner instanceof NamedElement named ? named.getName() : "?";
    }

    /** A price. */
    @Check
    public void price(Price price) {
        decided(price, price.getRange(), price.getDecidedBy());
    }

    /** A capacity. */
    @Check
    public void capacity(Capacity capacity) {
        decided(capacity, capacity.getRange(), capacity.getDecidedBy());
    }

    /** A fee. */
    @Check
    public void fee(Fee fee) {
        decided(fee, fee.getRange(), fee.getDecidedBy());
    }

    /** A subsidy. */
    @Check
    public void subsidy(Subsidy subsidy) {
        decided(subsidy, subsidy.getRange(), subsidy.getDecidedBy());
    }

    private void decided(EObject place, @Nullable Range range, @Nullable DecidedBy by) {
        BigDecimal low = range == null ? null : range.getLow();
        BigDecimal high = range == null ? null : range.getHigh();
        if (low != null && high != null && low.compareTo(high) < 0 && by == null) {
            errorAt(range, Literals.RANGE__HIGH, IssueCodes.UNDECIDED,
                    "The %s of '%s' is a range, %s .. %s, and nobody decides it. Add: by coordinator, or give one value."
                            .formatted(
                                    Kinds.word(place), name(place.eContainer()), low.toPlainString(),
                                    high.toPlainString()));
        }
    }
}
