// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.formula;

import java.util.function.ToDoubleFunction;

import org.symbiont.model.Operator;
import org.symbiont.optimize.tally.Tally;

/** Evaluates formulas. What is not defined, such as a quotient by zero, is NaN or infinite. */
public final class FormulaValue {
    private final ToDoubleFunction<Tally> totals;

    /** @param totals what each tally comes to, in the plan's unit */
    public FormulaValue(ToDoubleFunction<Tally> totals) {
        this.totals = totals;
    }

    /** The value of a formula in coherent units; of a condition 1 if it holds, else 0. */
    public double of(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> constant.value();
            case Formula.Total total -> totals.applyAsDouble(total.tally()) * total.factor();
            case Formula.Operation operation ->
                apply(operation.operator(), of(operation.left()), of(operation.right()));
            case Formula.Negation negation -> negation.operator() == Operator.NEGATE
                    ? -of(negation.operand())
                    : truth(of(negation.operand()) == 0);
            case Formula.Function function ->
                apply(function.name(), function.arguments().stream().mapToDouble(this::of).toArray());
            case Formula.Choice choice ->
                of(choice.condition()) != 0 ? of(choice.consequence()) : of(choice.alternative());
        };
    }

    private static double apply(Operator operator, double left, double right) {
        return switch (operator) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
            case POWER -> Math.pow(left, right);
            case LESS -> truth(left < right);
            case LESS_OR_EQUAL -> truth(left <= right);
            case GREATER -> truth(left > right);
            case GREATER_OR_EQUAL -> truth(left >= right);
            case EQUAL -> truth(left == right);
            case UNEQUAL -> truth(left != right);
            case AND -> truth(left != 0 && right != 0);
            case OR -> truth(left != 0 || right != 0);
            case NEGATE, NOT -> Double.NaN;
        };
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }

    private static double apply(String function, double[] arguments) {
        double first = arguments.length == 0 ? Double.NaN : arguments[0];
        return switch (function) {
            case "min" -> java.util.Arrays.stream(arguments).min().orElse(Double.NaN);
            case "max" -> java.util.Arrays.stream(arguments).max().orElse(Double.NaN);
            case "abs" -> Math.abs(first);
            case "sqrt" -> Math.sqrt(first);
            case "exp" -> Math.exp(first);
            case "ln" -> Math.log(first);
            case "log10" -> Math.log10(first);
            case "sin" -> Math.sin(first);
            case "cos" -> Math.cos(first);
            case "tan" -> Math.tan(first);
            case "arctan" -> Math.atan(first);
            case "int" -> Math.floor(first);
            default -> Double.NaN;
        };
    }
}
