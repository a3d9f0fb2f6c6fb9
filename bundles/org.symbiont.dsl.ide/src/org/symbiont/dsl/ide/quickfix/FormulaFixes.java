// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.ide.text.ModelEdits;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.model.Binary;
import org.symbiont.model.Conditional;
import org.symbiont.model.Dynamics;
import org.symbiont.model.Expression;
import org.symbiont.model.Flow;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Reference;
import org.symbiont.model.query.Owners;

/** Breaks loops with a delay, and writes calls and divisions as they must be. */
final class FormulaFixes implements FixSource {

    private static final Pattern CHAIN = Pattern.compile("at the same moment: (\\S+) -> (\\S+)(?: |\\.)");

    @Override
    public Stream<QuickFix> of(Fault fault) {
        return switch (fault.code()) {
            case IssueCodes.ALGEBRAIC_LOOP -> loop(fault);
            case IssueCodes.FORMULA -> call(fault);
            case IssueCodes.DIMENSION -> fault.message().contains("Maybe divide by a time")
                    ? fault.nearest(Flow.class).stream().flatMap(FormulaFixes::perYear)
                    : Stream.empty();
            default -> Stream.empty();
        };
    }

    /** The first formula of the loop takes the second one as it was a while ago. */
    private static Stream<QuickFix> loop(Fault fault) {
        NamedElement first = fault.nearest(NamedElement.class).orElse(null);
        String second = fault.said(CHAIN).map(found -> found.group(2)).orElse(null);
        if (first == null || second == null || Owners.nearest(first, Dynamics.class).isEmpty()) {
            return Stream.empty();
        }
        return contents(first).filter(Reference.class::isInstance).map(Reference.class::cast)
                .filter(r -> r.getCall() == null && second.equals(Nodes.written(r))).limit(1)
                .map(r -> QuickFix.of("Break the loop with a delay of '" + second + "'", ModelEdits.replace(r,
                        Nodes.span(r).orElseThrow(), "delay1(" + second + ", (1 year))")));
    }

    private static Stream<EObject> contents(EObject element) {
        Iterable<EObject> all = element::eAllContents;
        return StreamSupport.stream(all.spliterator(), false);
    }

    private static Stream<QuickFix> call(Fault fault) {
        Optional<Reference> reference = fault.nearest(Reference.class);
        if (reference.isEmpty()) {
            return Stream.empty();
        }
        Reference found = reference.get();
        if (fault.message().contains("Leave the parentheses out") && found.getCall() != null) {
            return Stream.of(QuickFix.of("Leave the parentheses out",
                    ModelEdits.replace(found, Nodes.span(found.getCall()).orElseThrow(), "")));
        }
        if (fault.message().contains("Say which amount of it")) {
            String name = Nodes.written(found);
            return Stream.of("bought", "sold", "disposed", "made", "used", "exchanged").map(function -> QuickFix
                    .of("Write '" + function + "(" + name + ")'", fault.replace(function + "(" + name + ")")));
        }
        return Stream.empty();
    }

    private static Stream<QuickFix> perYear(Flow flow) {
        Expression expression = flow.getExpression();
        return Nodes.span(expression).stream().map(span -> {
            boolean single = !(expression instanceof Binary) && !(expression instanceof Conditional);
            return single
                    ? new QuickFix("Divide by a year", List.of(
                            ModelEdits.replace(expression, new Span(span.end(), 0), " / (1 year)")))
                    : new QuickFix("Divide by a year",
                            List.of(ModelEdits.replace(expression, new Span(span.offset(), 0), "("),
                                    ModelEdits.replace(expression, new Span(span.end(), 0), ") / (1 year)")));
        });
    }
}
