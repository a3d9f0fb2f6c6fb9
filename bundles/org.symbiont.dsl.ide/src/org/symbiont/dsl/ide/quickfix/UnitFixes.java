// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.dimension.Dimensions;
import org.symbiont.dsl.ide.completion.UnitCatalogue;
import org.symbiont.dsl.ide.describe.WantedDimensions;
import org.symbiont.dsl.ide.rename.WrittenNames;
import org.symbiont.dsl.ide.text.ModelEdits;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.dsl.ide.text.TextChange;
import org.symbiont.model.Amount;
import org.symbiont.model.Currency;
import org.symbiont.model.Emits;
import org.symbiont.model.Flowable;
import org.symbiont.model.QuantityLiteral;
import org.symbiont.model.Range;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.query.ClusterView;
import org.symbiont.units.Dimension;
import org.symbiont.units.Unit;
import org.symbiont.units.UnitFault;

/** Converts or replaces units, names what an amount is of, and gives currencies their rates. */
final class UnitFixes implements FixSource {

    private static final int MOST = 3;

    @Inject
    private Dimensions dimensions;
    @Inject
    private WantedDimensions wanted;
    @Inject
    private UnitCatalogue catalogue;
    @Inject
    private ClusterText cluster;
    @Inject
    private WrittenNames names;
    @Inject
    private IValueConverterService values;

    @Override
    public Stream<QuickFix> of(Fault fault) {
        Optional<EObject> place = fault.element();
        return place.isEmpty() ? Stream.empty() : switch (fault.code()) {
            case IssueCodes.UNKNOWN_UNIT -> convert(place.get());
            case IssueCodes.DIMENSION -> fitting(place.get());
            case IssueCodes.OF_WHAT -> ofWhat(place.get());
            case IssueCodes.UNKNOWN_CURRENCY -> currency(place.get(), fault);
            default -> Stream.empty();
        };
    }

    /** Another unit, and the number that goes with it: {@code 14 Mm2} is {@code 14e6 m2}. */
    private Stream<QuickFix> convert(EObject place) {
        Written written = Written.of(place);
        if (written == null || !(dimensions.unit(written.unit) instanceof UnitFault fault)
                || fault.replacement() == null) {
            return Stream.empty();
        }
        BigDecimal factor = fault.replacement().factor();
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return Stream.empty(); // a slip of the pen, which the spelling mends
        }
        List<TextChange> changes = new ArrayList<>(
                List.of(ModelEdits.replace(place, written.place, fault.replacement().text())));
        var numbers = new StringBuilder();
        for (Number number : written.numbers) {
            String text = values.toString(number.value.multiply(factor), "Number");
            changes.add(ModelEdits.replace(place, number.place, text));
            numbers.append(numbers.isEmpty() ? "" : " .. ").append(text);
        }
        return Stream.of(new QuickFix("Convert to '%s %s'".formatted(numbers, fault.replacement().text()), changes));
    }

    /** Units of the dimension that is wanted. */
    private Stream<QuickFix> fitting(EObject place) {
        Written written = Written.of(place);
        List<Dimension> fitting = wanted.at(place);
        boolean wrong = written != null && !fitting.isEmpty()
                && (!(dimensions.unit(written.unit) instanceof Unit unit) || !fitting.contains(unit.dimension()));
        if (!wrong) {
            return Stream.empty();
        }
        return catalogue.of(fitting, cluster.currency(place)).stream().limit(MOST).map(unit -> QuickFix.of(
                written.unit == null ? "Add the unit '" + unit + "'" : "Use the unit '" + unit + "'",
                ModelEdits.replace(place, written.place, written.unit == null ? " " + unit : unit)));
    }

    private Stream<QuickFix> ofWhat(EObject place) {
        Written written = Written.of(place);
        Optional<ClusterView> view = cluster.view(place);
        if (written == null || view.isEmpty()) {
            return Stream.empty();
        }
        Stream<? extends Flowable> known = place.eContainer() instanceof Emits
                ? view.get().emissions().stream()
                : view.get().resources().stream();
        Dimension dimension = dimensions.ofUnit(written.unit);
        return known.filter(f -> f.getName() != null && fits(dimensions.of(f), dimension)).limit(5)
                .map(f -> QuickFix.of("Say that it is of '" + f.getName() + "'", ModelEdits.replace(place,
                        new Span(written.place.end(), 0), " " + names.of(f.getName(), "FlowableName"))));
    }

    /** An amount of the resource, or an amount for a time. */
    private static boolean fits(@Nullable Dimension resource, @Nullable Dimension given) {
        return resource != null && given != null
                && (resource.equals(given) || resource.dividedBy(Dimension.TIME).equals(given));
    }

    private Stream<QuickFix> currency(EObject place, Fault fault) {
        Optional<String> own = cluster.view(place).flatMap(ClusterView::currency).map(Currency::getCode);
        Written written = Written.of(place);
        String code = written != null && dimensions.unit(written.unit) instanceof Unit unit && unit.currency() != null
                ? unit.currency()
                : null;
        if (code == null) {
            return Stream.empty();
        }
        String declaration = own.map(o -> "currency " + code + " = 1 " + o).orElse("currency " + code);
        String title = own.isPresent() ? "Give '" + code + "' a rate" : "Make '" + code + "' the currency";
        return cluster.add(place, declaration, List.of(Currency.class)).map(c -> QuickFix.of(title, c)).stream();
    }

    private record Number(BigDecimal value, Span place) {}

    /** A value as it is written: its numbers, and its unit or the place where that is missing. */
    private record Written(List<Number> numbers, @Nullable String unit, Span place) {

        static @Nullable Written of(EObject value) {
            return switch (value) {
                case Amount amount -> of(value, amount.getUnit(), Literals.AMOUNT__UNIT, Literals.AMOUNT__VALUE);
                case QuantityLiteral literal ->
                    of(value, literal.getUnit(), Literals.QUANTITY_LITERAL__UNIT, Literals.QUANTITY_LITERAL__VALUE);
                case Range range ->
                    of(value, range.getUnit(), Literals.RANGE__UNIT, Literals.RANGE__LOW, Literals.RANGE__HIGH);
                default -> null;
            };
        }

        private static Written of(EObject value, @Nullable String unit, EStructuralFeature place,
                EStructuralFeature... numbers) {
            var found = new ArrayList<Number>();
            for (EStructuralFeature feature : numbers) {
                NodeModelUtils.findNodesForFeature(value, feature).stream().findFirst()
                        .filter(node -> value.eGet(feature) instanceof BigDecimal)
                        .ifPresent(node -> found.add(new Number((BigDecimal) value.eGet(feature), Span.of(node))));
            }
            int end = found.isEmpty() ? Nodes.span(value).orElseThrow().end() : found.getLast().place().end();
            return new Written(found, unit, Nodes.span(value, place).orElse(new Span(end, 0)));
        }
    }
}
