// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.ide.navigation.NamedAt;
import org.symbiont.dsl.ide.text.ModelEdits;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.model.Calibrate;
import org.symbiont.model.Indicator;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Simulate;
import org.symbiont.model.Step;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.TradeOff;
import org.symbiont.model.Using;

/** Gives indicators a direction, fronts two ends, and simulations a step that is fine enough. */
final class ExperimentFixes implements FixSource {

    private static final Pattern COARSE = Pattern.compile("is only (\\S+) (\\S+)\\. Use at most half");

    @Inject
    private NamedAt names;

    @Override
    public Stream<QuickFix> of(Fault fault) {
        return switch (fault.code()) {
            case IssueCodes.EXPERIMENT -> fault.message().contains("neither maximize nor minimize")
                    ? direction(fault)
                    : steps(fault);
            case IssueCodes.STEP -> step(fault);
            default -> Stream.empty();
        };
    }

    private Stream<QuickFix> direction(Fault fault) {
        // What is marked may be a name with points; its last part is the indicator
        NamedElement named = names.at(fault.file(), fault.span().end()).map(NamedAt.Found::element).orElse(null);
        return named instanceof Indicator indicator && indicator.eResource() != null
                ? Nodes.span(indicator, Literals.INDICATOR__PILLAR).stream().flatMap(pillar -> Stream
                        .of("maximize", "minimize")
                        .map(sense -> QuickFix.of("Let '" + indicator.getName() + "' " + sense,
                                ModelEdits.replace(indicator, new Span(pillar.end(), 0), " " + sense))))
                : Stream.empty();
    }

    private static Stream<QuickFix> steps(Fault fault) {
        return fault.nearest(TradeOff.class).filter(t -> t.getSteps() < 2)
                .flatMap(t -> Nodes.span(t, Literals.TRADE_OFF__STEPS)
                        .map(span -> QuickFix.of("Go in 12 steps", ModelEdits.replace(t, span, "12"))))
                .stream();
    }

    private static Stream<QuickFix> step(Fault fault) {
        Step step = fault.nearest(Step.class).orElse(null);
        if (step == null || step.getAmount() == null) {
            return Stream.empty();
        }
        Stream<QuickFix> finer = fault.said(COARSE).map(found -> {
            String half = new BigDecimal(found.group(1)).divide(BigDecimal.valueOf(4))
                    .toPlainString() + " " + found.group(2);
            return QuickFix.of("Use a step of " + half,
                    ModelEdits.replace(step, Nodes.span(step.getAmount()).orElseThrow(), half));
        }).stream();
        return fault.message().contains("coarse") ? Stream.concat(finer, adaptive(step)) : finer;
    }

    /** Steps that find their own length. */
    private static Stream<QuickFix> adaptive(Step step) {
        Optional<Using> using = switch (step.eContainer()) {
            case Simulate simulate -> Optional.ofNullable(simulate.getUsing());
            case Calibrate calibrate -> Optional.ofNullable(calibrate.getUsing());
            case EObject other -> Optional.empty();
        };
        return Stream.of(QuickFix.of("Use an adaptive step", using.map(u -> ModelEdits.replace(u,
                Nodes.span(u).orElseThrow(), "using adaptive")).orElse(ModelEdits.append(step, "using adaptive"))));
    }
}
