// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.dimension;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Binary;
import org.symbiont.model.Conditional;
import org.symbiont.model.Expression;
import org.symbiont.model.Literal;
import org.symbiont.model.Operator;
import org.symbiont.model.QuantityLiteral;
import org.symbiont.model.Reference;
import org.symbiont.model.Unary;
import org.symbiont.units.Dimension;
import org.symbiont.units.DimensionResult;
import org.symbiont.units.DimensionRules;
import org.symbiont.units.UnitFault;

/** Finds the dimension of a formula from those of its parts, and reports each fault where it arises, once. */
final class FormulaTyper {

    private final Dimensions dimensions;
    private final ReferenceTyper references;
    private final FormulaFaults faults;

    FormulaTyper(Dimensions dimensions, ElementTypes elements, FormulaFaults faults) {
        this.dimensions = dimensions;
        this.references = new ReferenceTyper(dimensions, elements, this, faults);
        this.faults = faults;
    }

    FormulaType type(@Nullable Expression expression) {
        return switch (expression) {
            case null -> FormulaType.UNKNOWN;
            case Literal literal -> literal(literal.getValue());
            case QuantityLiteral quantity -> value(dimensions.ofUnit(quantity.getUnit()));
            case Reference reference -> references.type(reference);
            case Unary unary -> unary(unary);
            case Binary binary -> binary(binary);
            case Conditional conditional -> conditional(conditional);
            default -> FormulaType.UNKNOWN;
        };
    }

    /** Zero is zero in every unit. */
    private static FormulaType literal(@Nullable BigDecimal number) {
        return number == null || number.signum() == 0 ? FormulaType.UNKNOWN : new FormulaType.Value(Dimension.NUMBER);
    }

    static FormulaType value(@Nullable Dimension dimension) {
        return dimension == null ? FormulaType.UNKNOWN : new FormulaType.Value(dimension);
    }

    private FormulaType unary(Unary unary) {
        if (unary.getOperator() == Operator.NOT) {
            truth(unary.getOperand(), "not");
            return FormulaType.TRUTH;
        }
        return quantity(unary.getOperand(), "-");
    }

    private FormulaType binary(Binary binary) {
        if (binary.getOperator() == null) {
            return FormulaType.UNKNOWN;
        }
        return switch (binary.getOperator()) {
            case OR, AND -> {
                truth(binary.getLeft(), binary.getOperator().getName());
                truth(binary.getRight(), binary.getOperator().getName());
                yield FormulaType.TRUTH;
            }
            case MULTIPLY -> product(binary, "*", Dimension::times);
            case DIVIDE -> product(binary, "/", Dimension::dividedBy);
            case POWER -> power(binary);
            case ADD, SUBTRACT -> same(binary);
            default -> {
                same(binary);
                yield FormulaType.TRUTH;
            }
        };
    }

    private FormulaType product(Binary binary, String sign, BinaryOperator<Dimension> rule) {
        FormulaType left = quantity(binary.getLeft(), sign);
        FormulaType right = quantity(binary.getRight(), sign);
        return left instanceof FormulaType.Value(var a) && right instanceof FormulaType.Value(var b)
                ? value(rule.apply(a, b))
                : FormulaType.UNKNOWN;
    }

    private FormulaType power(Binary binary) {
        FormulaType base = quantity(binary.getLeft(), "^");
        FormulaType exponent = quantity(binary.getRight(), "^");
        if (base instanceof FormulaType.Value(var a) && exponent instanceof FormulaType.Value(var b)) {
            return result(DimensionRules.power(a, b, constant(binary.getRight())), binary);
        }
        return FormulaType.UNKNOWN;
    }

    private static @Nullable BigDecimal constant(@Nullable Expression expression) {
        return switch (expression) {
            case Literal literal -> literal.getValue();
            case Unary unary when unary.getOperator() == Operator.NEGATE -> {
                BigDecimal inner = constant(unary.getOperand());
                yield inner == null ? null : inner.negate();
            }
            case null, default -> null;
        };
    }

    private FormulaType same(Binary binary) {
        String sign = OperatorSigns.of(binary.getOperator());
        return common(quantity(binary.getLeft(), sign), quantity(binary.getRight(), sign), sign, binary);
    }

    /** The dimension that two sides share. */
    FormulaType common(FormulaType left, FormulaType right, String sign, EObject place) {
        if (left instanceof FormulaType.Value(var a) && right instanceof FormulaType.Value(var b)) {
            return result(DimensionRules.same(sign, a, b), place);
        }
        return left instanceof FormulaType.Unknown ? right : left;
    }

    FormulaType result(DimensionResult result, EObject place) {
        return switch (result) {
            case Dimension dimension -> value(dimension);
            case UnitFault fault -> {
                faults.dimension(place, fault.message());
                yield FormulaType.UNKNOWN;
            }
        };
    }

    private FormulaType conditional(Conditional conditional) {
        truth(conditional.getCondition(), "if");
        return common(quantity(conditional.getConsequence(), "then"), quantity(conditional.getAlternative(), "else"),
                "else",
                conditional);
    }

    private void truth(@Nullable Expression expression, String sign) {
        if (type(expression) instanceof FormulaType.Value(var dimension)) {
            faults.dimension(expression,
                    "'%s' needs a condition such as a < b; here stands a value (%s).".formatted(sign,
                            DimensionText.of(dimension)));
        }
    }

    FormulaType quantity(@Nullable Expression expression, String sign) {
        FormulaType type = type(expression);
        if (type instanceof FormulaType.Truth) {
            faults.dimension(expression,
                    "'%s' needs a value; here stands a condition. Use if ... then ... else.".formatted(sign));
            return FormulaType.UNKNOWN;
        }
        return type;
    }
}
