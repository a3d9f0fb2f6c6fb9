// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.ide.text.ModelEdits;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.model.Amount;
import org.symbiont.model.Phase;
import org.symbiont.model.Place;
import org.symbiont.model.Range;
import org.symbiont.model.SymbiontPackage.Literals;

/** Swaps what stands the wrong way round, and brings numbers back to where they can be. */
final class RangeFixes implements FixSource {

    @Override
    public Stream<QuickFix> of(Fault fault) {
        return switch (fault.code()) {
            case IssueCodes.EMPTY_RANGE -> Stream.concat(
                    fault.nearest(Range.class).flatMap(r -> swap(r, Literals.RANGE__LOW, Literals.RANGE__HIGH))
                            .stream(),
                    fault.nearest(Phase.class).filter(p -> fault.element().filter(p::equals).isPresent())
                            .flatMap(p -> swap(p, Literals.PHASE__BEGIN, Literals.PHASE__END)).stream());
            case IssueCodes.OUT_OF_RANGE -> outside(fault);
            default -> Stream.empty();
        };
    }

    private static Optional<QuickFix> swap(EObject element, EStructuralFeature first, EStructuralFeature second) {
        Optional<Span> a = Nodes.span(element, first);
        Optional<Span> b = Nodes.span(element, second);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        String text = Nodes.text((XtextResource) element.eResource());
        String one = text.substring(a.get().offset(), a.get().end());
        String other = text.substring(b.get().offset(), b.get().end());
        return Optional.of(new QuickFix("Swap '" + one + "' and '" + other + "'",
                List.of(ModelEdits.replace(element, a.get(), other), ModelEdits.replace(element, b.get(), one))));
    }

    private static Stream<QuickFix> outside(Fault fault) {
        EObject element = fault.element().orElse(null);
        if (element instanceof Place place) {
            return swap(place, Literals.PLACE__LATITUDE, Literals.PLACE__LONGITUDE).stream();
        }
        String number = fault.marked();
        if (number.startsWith("-")) {
            return Stream.of(QuickFix.of("Write '" + number.substring(1).strip() + "'",
                    fault.replace(number.substring(1).strip())));
        }
        boolean share = fault.message().contains("not between 0 % and 100 %");
        if (share && element instanceof Amount amount && amount.getUnit() != null) {
            return Nodes.span(amount, Literals.AMOUNT__UNIT).map(unit -> new Span(fault.span().offset(),
                    unit.end() - fault.span().offset()))
                    .map(span -> QuickFix.of("Write '100 %'", ModelEdits.replace(amount, span, "100 %"))).stream();
        }
        return Stream.empty();
    }
}
