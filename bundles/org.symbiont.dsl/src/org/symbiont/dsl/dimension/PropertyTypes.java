// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.dimension;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Amount;
import org.symbiont.model.Bound;
import org.symbiont.model.Cost;
import org.symbiont.model.Emission;
import org.symbiont.model.Exchange;
import org.symbiont.model.Flowable;
import org.symbiont.model.Holds;
import org.symbiont.model.NamedElement;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Store;
import org.symbiont.model.Transport;
import org.symbiont.model.builtin.BuiltInProperty;
import org.symbiont.model.query.Members;
import org.symbiont.units.Dimension;

/** The dimensions of the properties of elements. */
public final class PropertyTypes {

    private final Dimensions dimensions;

    /** Creates the rules. */
    public PropertyTypes(Dimensions dimensions) {
        this.dimensions = dimensions;
    }

    /** The dimension of a property of an element; null where it follows from nothing that is declared. */
    public @Nullable Dimension of(BuiltInProperty property, NamedElement owner) {
        Dimension amount = amount(owner);
        return switch (property.measure()) {
            case MONEY -> Dimension.MONEY;
            case MONEY_PER_AMOUNT -> amount == null ? null : Dimension.MONEY.dividedBy(amount);
            case MONEY_PER_AMOUNT_AND_DISTANCE, AS_DECLARED -> declared(property, owner);
            case AMOUNT -> amount;
            case RATE -> amount == null ? null : amount.dividedBy(Dimension.TIME);
            case RATIO, JOBS -> Dimension.NUMBER;
            case RATIO_PER_TIME -> Dimension.TIME.power(-1);
            case DISTANCE -> Dimension.LENGTH;
            case TIME -> Dimension.TIME;
            default -> null;
        };
    }

    private @Nullable Dimension amount(NamedElement owner) {
        return switch (owner) {
            case Flowable flowable -> dimensions.of(flowable);
            case Exchange exchange -> dimensions.of(exchange.getResource());
            case Store store -> Members.first(store.getMembers(), Holds.class).map(Holds::getRange)
                    .map(r -> dimensions.of(r.getFlowable())).orElse(null);
            default -> null;
        };
    }

    /** The dimension of the value that is there already. */
    private @Nullable Dimension declared(BuiltInProperty property, NamedElement owner) {
        if (owner instanceof Emission emission) {
            return Members.first(emission.getMembers(), Bound.class)
                    .map(b -> b.getValue() instanceof Amount a
                            ? dimensions.ofUnit(a.getUnit())
                            : null)
                    .orElse(null);
        }
        return cost(owner).map(c -> c.getAmount() == null ? null : dimensions.ofUnit(c.getAmount().getUnit()))
                .orElse(null);
    }

    private static Optional<Cost> cost(NamedElement owner) {
        return switch (owner) {
            case ProductionUnit unit -> Members.first(unit.getMembers(), Cost.class);
            case Store store -> Members.first(store.getMembers(), Cost.class);
            case Exchange exchange -> Members.first(exchange.getMembers(), Cost.class);
            case Transport transport -> Members.first(transport.getMembers(), Cost.class);
            default -> Optional.empty();
        };
    }
}
