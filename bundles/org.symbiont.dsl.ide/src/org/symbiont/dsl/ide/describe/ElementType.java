// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.describe;

import com.google.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.dimension.DimensionText;
import org.symbiont.dsl.dimension.Dimensions;
import org.symbiont.dsl.dimension.ElementTypes;
import org.symbiont.dsl.dimension.FormulaType;
import org.symbiont.dsl.dimension.PropertyTypes;
import org.symbiont.model.Amount;
import org.symbiont.model.Constant;
import org.symbiont.model.Exchange;
import org.symbiont.model.Flowable;
import org.symbiont.model.Indicator;
import org.symbiont.model.ListValue;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Quality;
import org.symbiont.model.Stock;
import org.symbiont.model.TableValue;
import org.symbiont.model.Value;
import org.symbiont.model.Variable;
import org.symbiont.model.builtin.BuiltInProperty;
import org.symbiont.units.Dimension;

/** The dimension of what an element stands for, and the unit that it is written in. */
public final class ElementType {

    @Inject
    private Dimensions dimensions;

    /**
     * The dimension in words, such as {@code money/mass}; empty for elements that are no value or where it is not known.
     *
     * @param owner what a property belongs to, where it is known
     */
    public Optional<String> dimension(NamedElement element, @Nullable NamedElement owner) {
        return Optional.ofNullable(of(element, owner)).map(DimensionText::of);
    }

    /** The dimension; null for elements that are no value or where it is not known. */
    public @Nullable Dimension of(NamedElement element, @Nullable NamedElement owner) {
        return switch (element) {
            case Flowable flowable -> dimensions.of(flowable);
            case Exchange exchange -> dimensions.of(exchange.getResource());
            case Quality quality when quality.getDimension() != null ->
                dimensions.named(quality.getDimension()) instanceof Dimension d ? d : null;
            case BuiltInProperty property when owner != null -> new PropertyTypes(dimensions).of(property, owner);
            case Indicator indicator -> formula(indicator);
            case Variable variable -> formula(variable);
            default -> null;
        };
    }

    private @Nullable Dimension formula(NamedElement element) {
        return new ElementTypes(dimensions).of(element) instanceof FormulaType.Value(var dimension) ? dimension : null;
    }

    /** The unit that the element's value is written in. */
    public Optional<String> unit(NamedElement element) {
        return Optional.ofNullable(switch (element) {
            case Indicator indicator -> indicator.getUnit();
            case Stock stock -> unit(stock.getInitial());
            case Constant constant -> unit(constant.getValue());
            default -> null;
        });
    }

    private static @Nullable String unit(@Nullable Value value) {
        return switch (value) {
            case Amount amount -> amount.getUnit();
            case ListValue list -> list.getUnit();
            case TableValue table -> table.getUnit();
            case null, default -> null;
        };
    }
}
