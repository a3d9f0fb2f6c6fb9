// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.translate;

import java.util.List;
import java.util.Map;

import org.symbiont.model.Binary;
import org.symbiont.model.Conditional;
import org.symbiont.model.Expression;
import org.symbiont.model.Function;
import org.symbiont.model.Literal;
import org.symbiont.model.Lookup;
import org.symbiont.model.Operator;
import org.symbiont.model.QuantityLiteral;
import org.symbiont.model.Reference;
import org.symbiont.model.Unary;
import org.symbiont.model.Variable;
import org.symbiont.model.query.Names;
import org.symbiont.sd.expr.BinaryOp;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.expr.UnaryOp;
import org.symbiont.units.Unit;
import org.symbiont.units.Units;

/** Formulas of a dynamics as expressions of the engine. Their dimensions have been checked when the text was read. */
final class FormulaTranslator {
    private static final Translated NOTHING = new Translated(new Expr.Num(0), Units.ONE);
    private static final Map<Operator, BinaryOp> OPERATORS = Map.ofEntries(Map.entry(Operator.OR, BinaryOp.OR),
            Map.entry(Operator.AND, BinaryOp.AND), Map.entry(Operator.EQUAL, BinaryOp.EQ),
            Map.entry(Operator.UNEQUAL, BinaryOp.NE), Map.entry(Operator.LESS, BinaryOp.LT),
            Map.entry(Operator.LESS_OR_EQUAL, BinaryOp.LE), Map.entry(Operator.GREATER, BinaryOp.GT),
            Map.entry(Operator.GREATER_OR_EQUAL, BinaryOp.GE), Map.entry(Operator.ADD, BinaryOp.ADD),
            Map.entry(Operator.SUBTRACT, BinaryOp.SUB), Map.entry(Operator.MULTIPLY, BinaryOp.MUL),
            Map.entry(Operator.DIVIDE, BinaryOp.DIV), Map.entry(Operator.POWER, BinaryOp.POW));

    private final CoherentUnits units;
    private final VariableUnits variables;
    private final PlanLinks links;
    private final Notes notes;

    FormulaTranslator(CoherentUnits units, VariableUnits variables, PlanLinks links, Notes notes) {
        this.links = links;
        this.units = units;
        this.variables = variables;
        this.notes = notes;
    }

    Translated translate(Expression expression) {
        return switch (expression) {
            case Literal literal -> new Translated(new Expr.Num(literal.getValue().doubleValue()), Units.ONE);
            case QuantityLiteral quantity -> quantity(quantity);
            case Unary unary -> unary(unary);
            case Binary binary -> binary(binary);
            case Conditional conditional -> conditional(conditional);
            case Reference reference -> reference(reference);
            default -> throw new IllegalStateException("No formula: " + expression.eClass().getName());
        };
    }

    private Translated quantity(QuantityLiteral quantity) {
        var unit = units.read(quantity.getUnit(), quantity);
        return new Translated(new Expr.Num(units.coherent(quantity.getValue(), unit, quantity)), unit);
    }

    private Translated unary(Unary unary) {
        var operand = translate(unary.getOperand());
        var operator = unary.getOperator() == Operator.NOT ? UnaryOp.NOT : UnaryOp.NEGATE;
        return new Translated(new Expr.Unary(operator, operand.expr()), operand.unit());
    }

    private Translated binary(Binary binary) {
        var left = translate(binary.getLeft());
        var right = translate(binary.getRight());
        var unit = switch (binary.getOperator()) {
            case ADD, SUBTRACT -> ReadableUnits.sum(left.unit(), right.unit());
            case MULTIPLY -> ReadableUnits.product(left.unit(), right.unit());
            case DIVIDE -> ReadableUnits.quotient(left.unit(), right.unit());
            case POWER -> ReadableUnits.power(left.unit(), right.expr());
            default -> Units.ONE;
        };
        var operator = OPERATORS.get(binary.getOperator());
        if (operator == null) {
            throw new IllegalStateException("No operator between two: " + binary.getOperator());
        }
        return new Translated(new Expr.Binary(operator, left.expr(), right.expr()), unit);
    }

    private Translated conditional(Conditional conditional) {
        var consequence = translate(conditional.getConsequence());
        var alternative = translate(conditional.getAlternative());
        return new Translated(
                new Expr.If(translate(conditional.getCondition()).expr(), consequence.expr(), alternative.expr()),
                ReadableUnits.sum(consequence.unit(), alternative.unit()));
    }

    private Translated reference(Reference reference) {
        var target = reference.getPath().getSegments().getLast().getTarget();
        return switch (target) {
            case Lookup lookup -> new Translated(
                    new Expr.Call(lookup.getName(), arguments(reference).stream().map(Translated::expr).toList()),
                    Units.ONE);
            case Variable variable when variables.knows(variable) ->
                new Translated(Expr.Ref.of(variable.getName()), variables.unit(variable));
            case Function function when FunctionTranslator.knows(function.getName()) ->
                FunctionTranslator.translate(function.getName(), arguments(reference), units.time());
            default -> plan(reference, Names.qualified(target));
        };
    }

    private Translated plan(Reference reference, String name) {
        var known = links.read(reference);
        if (known != null) {
            return known;
        }
        notes.error(reference, "formula.plan", "'" + name + (links.arePlansMade()
                ? "' has no value that a plan could give. Maybe use a constant instead."
                : "' is known only where plans are made while the simulation runs. Add to the experiment, for example:"
                        + " reoptimize profit every 1 year."));
        return NOTHING;
    }

    private List<Translated> arguments(Reference reference) {
        return reference.getCall() == null
                ? List.of()
                : reference.getCall().getArguments().stream().map(this::translate).toList();
    }

    /** In which units the variables of a dynamics are shown. */
    interface VariableUnits {
        /** Whether it is one of them. */
        boolean knows(Variable variable);

        /** Its unit. */
        Unit unit(Variable variable);
    }
}
