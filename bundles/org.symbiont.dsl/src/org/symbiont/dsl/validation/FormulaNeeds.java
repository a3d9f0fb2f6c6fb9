// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Auxiliary;
import org.symbiont.model.Binary;
import org.symbiont.model.Conditional;
import org.symbiont.model.Expression;
import org.symbiont.model.Flow;
import org.symbiont.model.Indicator;
import org.symbiont.model.NamedElement;
import org.symbiont.model.PathSegment;
import org.symbiont.model.Reference;
import org.symbiont.model.Unary;
import org.symbiont.model.builtin.BuiltInFunction;

/**
 * What a formula refers to, and what of it must be known at the same moment. The input of a delay is not needed before it is
 * over, so that a delay breaks a loop; its duration is.
 */
final class FormulaNeeds {

    private static final Set<String> DELAYS = Set.of("delay", "delay1", "delay3", "smooth");

    private final boolean atOnce;
    private final Set<NamedElement> found = new LinkedHashSet<>();

    private FormulaNeeds(boolean atOnce) {
        this.atOnce = atOnce;
    }

    /** All that an auxiliary, flow or indicator must know at the same moment. */
    static Set<NamedElement> atOnce(NamedElement element) {
        return of(formula(element), true);
    }

    /** All that a formula refers to. */
    static Set<NamedElement> all(@Nullable Expression formula) {
        return of(formula, false);
    }

    private static Set<NamedElement> of(@Nullable Expression formula, boolean atOnce) {
        var needs = new FormulaNeeds(atOnce);
        needs.visit(formula);
        return needs.found;
    }

    static @Nullable Expression formula(NamedElement element) {
        return switch (element) {
            case Auxiliary auxiliary -> auxiliary.getExpression();
            case Flow flow -> flow.getExpression();
            case Indicator indicator -> indicator.getExpression();
            default -> null;
        };
    }

    private void visit(@Nullable Expression expression) {
        switch (expression) {
            case Binary binary -> {
                visit(binary.getLeft());
                visit(binary.getRight());
            }
            case Unary unary -> visit(unary.getOperand());
            case Conditional conditional -> {
                visit(conditional.getCondition());
                visit(conditional.getConsequence());
                visit(conditional.getAlternative());
            }
            case Reference reference -> reference(reference);
            case null, default -> {
                // numbers need nothing
            }
        }
    }

    private void reference(Reference reference) {
        List<PathSegment> segments = reference.getPath() == null ? List.of() : reference.getPath().getSegments();
        segments.stream().map(PathSegment::getTarget).filter(t -> t != null && !t.eIsProxy()).forEach(found::add);
        NamedElement called = segments.isEmpty() ? null : segments.getLast().getTarget();
        boolean delayed = atOnce && called instanceof BuiltInFunction && DELAYS.contains(called.getName());
        List<Expression> arguments = reference.getCall() == null ? List.of() : reference.getCall().getArguments();
        arguments.stream().skip(delayed ? 1 : 0).forEach(this::visit);
    }
}
