// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import com.google.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.dimension.DimensionText;
import org.symbiont.dsl.dimension.Expectation;
import org.symbiont.dsl.dimension.Expectations;
import org.symbiont.model.Amount;
import org.symbiont.model.Currency;
import org.symbiont.model.Emission;
import org.symbiont.model.Flowable;
import org.symbiont.model.Indicator;
import org.symbiont.model.ListValue;
import org.symbiont.model.Market;
import org.symbiont.model.Quality;
import org.symbiont.model.QuantityLiteral;
import org.symbiont.model.Range;
import org.symbiont.model.ResourceDeclaration;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.TableValue;
import org.symbiont.model.query.ClusterView;
import org.symbiont.units.Unit;
import org.symbiont.units.UnitFault;

/** Every unit is known, and of the dimension that its place wants. */
public class UnitChecks extends Checks {

    @Inject
    private Expectations expectations;

    /** An amount. */
    @Check
    public void amount(Amount amount) {
        check(amount, amount.getUnit(), amount.getFlowable(), Literals.AMOUNT__UNIT);
    }

    /** A range. */
    @Check
    public void range(Range range) {
        check(range, range.getUnit(), range.getFlowable(), Literals.RANGE__UNIT);
    }

    /** A list of values. */
    @Check
    public void list(ListValue list) {
        check(list, list.getUnit(), null, Literals.LIST_VALUE__UNIT);
    }

    /** A column of a table. */
    @Check
    public void table(TableValue table) {
        check(table, table.getUnit(), null, Literals.TABLE_VALUE__UNIT);
    }

    /** A quantity in a formula. */
    @Check
    public void literal(QuantityLiteral literal) {
        known(literal, literal.getUnit(), Literals.QUANTITY_LITERAL__UNIT);
    }

    /** The unit that an indicator is shown in. */
    @Check
    public void shown(Indicator indicator) {
        known(indicator, indicator.getUnit(), Literals.INDICATOR__UNIT);
    }

    /** Resources that share a market share the dimension of its prices. */
    @Check
    public void market(Market market) {
        List<String> found = market.getResources().stream().map(dimensions()::of).filter(Objects::nonNull)
                .map(DimensionText::of).distinct().toList();
        if (found.size() > 1) {
            errorAt(market, Literals.MARKET__RESOURCES, IssueCodes.DIMENSION,
                    "The resources of this market are of different dimensions, %s, and have no common price. Give each its own market."
                            .formatted(String.join(" and ", found)));
        }
    }

    /** The dimension of resources. */
    @Check
    public void dimension(ResourceDeclaration declaration) {
        dimension(declaration, declaration.getDimension(), Literals.RESOURCE_DECLARATION__DIMENSION);
    }

    /** The dimension of an emission. */
    @Check
    public void dimension(Emission emission) {
        dimension(emission, emission.getDimension(), Literals.EMISSION__DIMENSION);
    }

    /** The dimension of a quality. */
    @Check
    public void dimension(Quality quality) {
        dimension(quality, quality.getDimension(), Literals.QUALITY__DIMENSION);
    }

    private void dimension(EObject place, @Nullable String name, EStructuralFeature feature) {
        if (name != null && dimensions().named(name) instanceof UnitFault fault) {
            errorAt(place, feature, IssueCodes.UNKNOWN_DIMENSION, fault.message());
        }
    }

    private void check(EObject value, @Nullable String unit, @Nullable Flowable flowable, EStructuralFeature feature) {
        Unit known = known(value, unit, feature);
        if (known == null) {
            return;
        }
        Expectation expected = expectations.of(value, flowable);
        if (expected.needsFlowable() && flowable == null) {
            if (isBroken(value)) {
                return;
            }
            errorAt(value, null, IssueCodes.OF_WHAT,
                    "%s does not say of what it is. Write the name of a resource or emission after the unit, such as: 5 t coal"
                            .formatted(expected.what()));
        } else if (!expected.accepts(known.dimension())) {
            String currency = view(value).flatMap(ClusterView::currency).map(Currency::getCode).orElse("EUR");
            String given = unit == null
                    ? "has no unit"
                    : "is given in '%s', which is %s".formatted(unit, DimensionText.of(known.dimension()));
            errorAt(value, unit == null ? null : feature, IssueCodes.DIMENSION,
                    "%s %s; it must be %s.".formatted(expected.what(), given, expected.wanted(currency)));
        }
    }

    /** The unit, or null where it was reported as unknown. */
    private @Nullable Unit known(EObject place, @Nullable String text, EStructuralFeature feature) {
        return switch (dimensions().unit(text)) {
            case UnitFault fault -> {
                String[] data = fault.replacement() == null
                        ? new String[0]
                        : new String[]{fault.replacement().text(), fault.replacement().factor().toPlainString()};
                errorAt(place, feature, IssueCodes.UNKNOWN_UNIT, fault.message(), data);
                yield null;
            }
            case Unit unit -> {
                currencies(place, unit, feature);
                yield unit;
            }
        };
    }

    private void currencies(EObject place, Unit unit, EStructuralFeature feature) {
        Optional<ClusterView> view = unit.currencies().isEmpty() ? Optional.empty() : view(place);
        if (view.isEmpty()) {
            return;
        }
        for (String code : unit.currencies().keySet()) {
            boolean declared = view.get().members(Currency.class).stream().anyMatch(c -> code.equals(c.getCode()));
            if (!declared) {
                errorAt(place, feature, IssueCodes.UNKNOWN_CURRENCY, view.get().currency()
                        .map(own -> "There is no rate for '%1$s'. Give one in the cluster: currency %1$s = 0.9 %2$s"
                                .formatted(code, own.getCode()))
                        .orElse("The cluster has no currency. Give it one: currency " + code), code);
            }
        }
    }
}
