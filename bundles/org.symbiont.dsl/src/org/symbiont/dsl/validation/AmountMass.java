// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.dimension.Dimensions;
import org.symbiont.model.Amount;
import org.symbiont.model.Resource;
import org.symbiont.model.query.Flowables;
import org.symbiont.units.Dimension;
import org.symbiont.units.Unit;

/** The mass of an amount in kg: of a mass itself, of other amounts by the density or heating value of the resource. */
sealed interface AmountMass {

    /** A mass in kg. */
    record Known(double kilograms) implements AmountMass {}

    /** Energy without a substance, such as power and heat. */
    record None() implements AmountMass {}

    /** There is a mass, but nothing tells how large it is. */
    record Unknown() implements AmountMass {}

    /** Finds the mass of an amount. */
    static AmountMass of(Amount amount, Dimensions dimensions) {
        if (!(dimensions.unit(amount.getUnit()) instanceof Unit unit) || amount.getValue() == null) {
            return new Unknown();
        }
        double base = unit.toBase(amount.getValue().doubleValue());
        Dimension dimension = unit.dimension();
        if (dimension.equals(Dimension.MASS)) {
            return new Known(base);
        }
        if (amount.getFlowable() instanceof Resource resource) {
            for (Amount property : properties(resource)) {
                Double mass = by(property, base, dimension, dimensions);
                if (mass != null) {
                    return new Known(mass);
                }
            }
        }
        return dimension.equals(Dimension.ENERGY) ? new None() : new Unknown();
    }

    private static List<Amount> properties(Resource resource) {
        var density = Flowables.density(resource).map(d -> d.getValue()).stream();
        var heating = Flowables.heatingValue(resource).map(h -> h.getValue()).stream();
        return Stream.concat(density, heating).toList();
    }

    /** Amount times a mass for an amount, or amount divided by an amount for a mass. */
    private static @Nullable Double by(Amount property, double base, Dimension dimension, Dimensions dimensions) {
        BigDecimal value = property.getValue();
        if (!(dimensions.unit(property.getUnit()) instanceof Unit unit) || value == null || value.signum() <= 0) {
            return null;
        }
        double each = unit.toBase(value.doubleValue());
        if (unit.dimension().times(dimension).equals(Dimension.MASS)) {
            return base * each;
        }
        return dimension.dividedBy(unit.dimension()).equals(Dimension.MASS) ? base / each : null;
    }
}
