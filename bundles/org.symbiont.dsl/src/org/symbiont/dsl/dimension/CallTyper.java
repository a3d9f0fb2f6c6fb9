// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.dimension;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Exchange;
import org.symbiont.model.Expression;
import org.symbiont.model.Flowable;
import org.symbiont.model.NamedElement;
import org.symbiont.model.PathSegment;
import org.symbiont.model.Reference;
import org.symbiont.model.builtin.BuiltInFunction;
import org.symbiont.model.builtin.Parameter;
import org.symbiont.units.Dimension;
import org.symbiont.units.DimensionRules;

/** Checks the arguments of a built-in and finds the dimension of its result. */
final class CallTyper {

    private final Dimensions dimensions;
    private final FormulaTyper formulas;
    private final FormulaFaults faults;

    CallTyper(Dimensions dimensions, FormulaTyper formulas, FormulaFaults faults) {
        this.dimensions = dimensions;
        this.formulas = formulas;
        this.faults = faults;
    }

    FormulaType type(Reference reference, BuiltInFunction function, @Nullable NamedElement owner) {
        List<Expression> arguments = reference.getCall() == null ? List.of() : reference.getCall().getArguments();
        if (owner instanceof Exchange exchange && arguments.isEmpty() && "exchanged".equals(function.getName())) {
            return FormulaTyper.value(dimensions.of(exchange.getResource()));
        }
        if (arguments.size() < function.leastArguments() || arguments.size() > function.mostArguments()) {
            faults.use(reference, "'%s' takes %s; here are %d. Write %s.".formatted(function.getName(), count(function),
                    arguments.size(), function.signature()));
            return FormulaType.UNKNOWN;
        }
        FormulaType first = FormulaType.UNKNOWN;
        for (int i = 0; i < arguments.size(); i++) {
            Parameter parameter = function.parameters().get(Math.min(i, function.parameters().size() - 1));
            FormulaType type = argument(function, parameter, arguments.get(i), first);
            boolean shared = i == 0 || parameter.kind() == Parameter.Kind.AS_FIRST
                    || parameter.kind() == Parameter.Kind.FLOWABLE;
            first = shared && first instanceof FormulaType.Unknown ? type : first;
        }
        return result(function, first, reference);
    }

    private static String count(BuiltInFunction function) {
        int least = function.leastArguments();
        int most = function.mostArguments();
        if (most == 0) {
            return "no arguments";
        }
        if (most == Integer.MAX_VALUE) {
            return least + " or more arguments";
        }
        return least == most ? least + (least == 1 ? " argument" : " arguments") : least + " to " + most + " arguments";
    }

    private FormulaType argument(BuiltInFunction function, Parameter parameter, Expression argument,
            FormulaType first) {
        if (parameter.kind() == Parameter.Kind.FLOWABLE) {
            return flowable(function, argument, first);
        }
        FormulaType type = formulas.quantity(argument, function.getName());
        switch (parameter.kind()) {
            case RATIO -> wanted(function, argument, type, Dimension.NUMBER);
            case TIME -> wanted(function, argument, type, Dimension.TIME);
            case AS_FIRST -> {
                return formulas.common(first, type, function.getName(), argument);
            }
            case FIRST_PER_TIME -> {
                if (first instanceof FormulaType.Value(var dimension)) {
                    wanted(function, argument, type, dimension.dividedBy(Dimension.TIME));
                }
            }
            default -> {
                // any will do
            }
        }
        return type;
    }

    private void wanted(BuiltInFunction function, Expression argument, FormulaType type, Dimension wanted) {
        if (type instanceof FormulaType.Value(var found) && !found.equals(wanted)) {
            faults.dimension(argument,
                    "'%s' needs %s here; this is %s.".formatted(function.signature(), DimensionText.of(wanted),
                            DimensionText.of(found)));
        }
    }

    private FormulaType flowable(BuiltInFunction function, Expression argument, FormulaType first) {
        if (argument instanceof Reference reference && reference.getPath() != null) {
            List<PathSegment> segments = reference.getPath().getSegments();
            NamedElement target = segments.isEmpty() ? null : segments.getFirst().getTarget();
            if (target == null || target.eIsProxy()) {
                return FormulaType.UNKNOWN;
            }
            if (segments.size() == 1 && target instanceof Flowable flowable && reference.getCall() == null) {
                return formulas.common(first, FormulaTyper.value(dimensions.of(flowable)), function.getName(),
                        argument);
            }
        }
        faults.use(argument,
                "'%s' takes the name of a resource or emission, not a formula.".formatted(function.signature()));
        return FormulaType.UNKNOWN;
    }

    private FormulaType result(BuiltInFunction function, FormulaType first, Reference reference) {
        return switch (function.result()) {
            case MONEY -> FormulaTyper.value(Dimension.MONEY);
            case RATIO, JOBS -> FormulaTyper.value(Dimension.NUMBER);
            case TIME -> FormulaTyper.value(Dimension.TIME);
            case AMOUNT, AS_ARGUMENT -> first;
            case ROOT_OF_ARGUMENT -> first instanceof FormulaType.Value(var dimension)
                    ? formulas.result(
                            DimensionRules.power(dimension, Dimension.NUMBER, new BigDecimal("0.5")),
                            reference)
                    : first;
            case ARGUMENT_PER_TIME -> first instanceof FormulaType.Value(var dimension)
                    ? FormulaTyper.value(dimension.dividedBy(Dimension.TIME))
                    : first;
            case ARGUMENT_TIMES_TIME -> first instanceof FormulaType.Value(var dimension)
                    ? FormulaTyper.value(dimension.times(Dimension.TIME))
                    : first;
            default -> FormulaType.UNKNOWN;
        };
    }
}
