// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.dimension;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Call;
import org.symbiont.model.Expression;
import org.symbiont.model.Flowable;
import org.symbiont.model.Indicator;
import org.symbiont.model.Lookup;
import org.symbiont.model.NamedElement;
import org.symbiont.model.PathSegment;
import org.symbiont.model.Reference;
import org.symbiont.model.Variable;
import org.symbiont.model.builtin.BuiltInFunction;
import org.symbiont.model.builtin.BuiltInProperty;
import org.symbiont.model.query.Kinds;
import org.symbiont.units.Dimension;

/** Finds the dimension of what a formula refers to. */
final class ReferenceTyper {

    private final ElementTypes elements;
    private final FormulaTyper formulas;
    private final FormulaFaults faults;
    private final CallTyper calls;
    private final PropertyTypes properties;

    ReferenceTyper(Dimensions dimensions, ElementTypes elements, FormulaTyper formulas, FormulaFaults faults) {
        this.elements = elements;
        this.formulas = formulas;
        this.faults = faults;
        this.calls = new CallTyper(dimensions, formulas, faults);
        this.properties = new PropertyTypes(dimensions);
    }

    FormulaType type(Reference reference) {
        List<PathSegment> segments = reference.getPath() == null ? List.of() : reference.getPath().getSegments();
        NamedElement target = segments.isEmpty() ? null : segments.getLast().getTarget();
        if (target == null || target.eIsProxy()) {
            return FormulaType.UNKNOWN;
        }
        NamedElement owner = segments.size() > 1 ? segments.get(segments.size() - 2).getTarget() : null;
        if (target instanceof BuiltInFunction function) {
            return calls.type(reference, function, owner);
        }
        if (target instanceof Lookup) {
            return lookup(reference, target);
        }
        if (reference.getCall() != null) {
            faults.use(reference,
                    "'%s' is %s and takes no arguments. Leave the parentheses out.".formatted(target.getName(),
                            Kinds.withArticle(Kinds.word(target))));
        }
        return value(reference, target, owner);
    }

    private FormulaType value(Reference reference, NamedElement target, @Nullable NamedElement owner) {
        return switch (target) {
            case Indicator indicator -> elements.of(indicator);
            case Variable variable -> elements.of(variable);
            case BuiltInProperty property -> FormulaTyper.value(owner == null ? null : properties.of(property, owner));
            default -> {
                faults.use(reference, "'%s' is %s, not a value.%s".formatted(target.getName(),
                        Kinds.withArticle(Kinds.word(target)), target instanceof Flowable
                                ? " Say which amount of it, such as bought(%s).".formatted(target.getName())
                                : " Maybe name one of its properties."));
                yield FormulaType.UNKNOWN;
            }
        };
    }

    /** A graphical function takes a plain number and gives one. */
    private FormulaType lookup(Reference reference, NamedElement lookup) {
        Call call = reference.getCall();
        if (call == null || call.getArguments().size() != 1) {
            faults.use(reference, "'%1$s' is a graphical function: write %1$s(x).".formatted(lookup.getName()));
            return FormulaType.UNKNOWN;
        }
        Expression argument = call.getArguments().getFirst();
        if (formulas.quantity(argument, lookup.getName()) instanceof FormulaType.Value(var dimension)
                && !dimension.isNumber()) {
            faults.dimension(argument, "'%s' takes a plain number; this is %s. Divide it by a unit, such as (1 t)."
                    .formatted(lookup.getName(), DimensionText.of(dimension)));
        }
        return FormulaTyper.value(Dimension.NUMBER);
    }
}
