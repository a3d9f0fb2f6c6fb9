// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.formula;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Amount;
import org.symbiont.model.Binary;
import org.symbiont.model.Company;
import org.symbiont.model.Conditional;
import org.symbiont.model.Constant;
import org.symbiont.model.Expression;
import org.symbiont.model.Function;
import org.symbiont.model.Indicator;
import org.symbiont.model.Literal;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Operator;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Property;
import org.symbiont.model.QuantityLiteral;
import org.symbiont.model.Reference;
import org.symbiont.model.Unary;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.compile.Texts;
import org.symbiont.optimize.tally.Scope;
import org.symbiont.units.Dimension;
import org.symbiont.units.DimensionRules;
import org.symbiont.units.Unit;
import org.symbiont.units.UnitFault;
import org.symbiont.units.Units;

/**
 * Reads formulas of indicators and limits. A total without an owner is that of the scope the formula is read for; after a company or unit
 * ({@code Boardworks.cost}) it is its own. What is wrong is told to the findings.
 */
public final class FormulaReader {
    private static final MeasuredFormula NOTHING = new MeasuredFormula(new Formula.Constant(0), Units.ONE);

    private final CompiledCluster cluster;
    private final Findings findings;
    private final TotalReader totals;
    private final PropertyReader properties;
    private final Deque<Indicator> open = new ArrayDeque<>();

    public FormulaReader(CompiledCluster cluster, Findings findings) {
        this.cluster = cluster;
        this.findings = findings;
        totals = new TotalReader(cluster, findings);
        properties = new PropertyReader(cluster);
    }

    /** The formula of an indicator: one of a company or unit is always its own, one of the cluster is read for the scope. */
    public MeasuredFormula read(Indicator indicator, Scope scope) {
        if (open.contains(indicator)) {
            findings.error(indicator, "indicator.cycle", "Indicator '" + indicator.getName() + "' depends on itself.");
            return NOTHING;
        }
        open.push(indicator);
        try {
            return read(indicator.getExpression(), ownScope(indicator, scope));
        } finally {
            open.pop();
        }
    }

    /** The scope that an indicator is read for: that of its owner, where it has one. */
    public Scope ownScope(Indicator indicator, Scope asked) {
        return indicator.eContainer() instanceof NamedElement owner ? scope(owner, asked) : asked;
    }

    private Scope scope(EObject owner, Scope otherwise) {
        return switch (owner) {
            case Company company -> Scope.company(cluster.indexOf(company));
            case ProductionUnit unit -> Scope.unit(cluster.indexOf(unit));
            default -> otherwise;
        };
    }

    /** A formula read for a scope. */
    public MeasuredFormula read(Expression expression, Scope scope) {
        return switch (expression) {
            case Literal literal ->
                new MeasuredFormula(new Formula.Constant(literal.getValue().doubleValue()), Units.ONE);
            case QuantityLiteral quantity -> quantity(quantity.getValue(), quantity.getUnit(), quantity);
            case Binary binary -> binary(binary, read(binary.getLeft(), scope), read(binary.getRight(), scope));
            case Unary unary -> {
                var operand = read(unary.getOperand(), scope);
                yield new MeasuredFormula(new Formula.Negation(unary.getOperator(), operand.formula()), operand.unit());
            }
            case Conditional conditional -> conditional(conditional, scope);
            case Reference reference -> reference(reference, scope);
            default -> refuse(expression, "A formula of this kind cannot be used here.");
        };
    }

    private MeasuredFormula quantity(BigDecimal value, @Nullable String unit, EObject where) {
        if (unit == null) {
            return new MeasuredFormula(new Formula.Constant(value.doubleValue()), Units.ONE);
        }
        double factor = cluster.measures().of(unit, where).factor();
        return new MeasuredFormula(new Formula.Constant(value.doubleValue() * factor), unit(unit, where));
    }

    private Unit unit(String text, EObject where) {
        return switch (Units.parse(text)) {
            case Unit unit -> unit;
            case UnitFault fault -> {
                findings.error(where, "unit", fault.message());
                yield Units.ONE;
            }
        };
    }

    private MeasuredFormula conditional(Conditional conditional, Scope scope) {
        var consequence = read(conditional.getConsequence(), scope);
        var alternative = read(conditional.getAlternative(), scope);
        requireSame(conditional, "else", consequence, alternative);
        return new MeasuredFormula(
                new Formula.Choice(read(conditional.getCondition(), scope).formula(), consequence.formula(),
                        alternative.formula()),
                consequence.unit());
    }

    private MeasuredFormula binary(Binary binary, MeasuredFormula left, MeasuredFormula right) {
        var operator = binary.getOperator();
        var formula = new Formula.Operation(operator, left.formula(), right.formula());
        return switch (operator) {
            case ADD, SUBTRACT -> {
                requireSame(binary, operator == Operator.ADD ? "+" : "-", left, right);
                yield new MeasuredFormula(formula, left.unit().equals(Units.ONE) ? right.unit() : left.unit());
            }
            case MULTIPLY -> new MeasuredFormula(formula, left.unit().times(right.unit()));
            case DIVIDE -> new MeasuredFormula(formula, left.unit().dividedBy(right.unit()));
            case POWER -> new MeasuredFormula(formula, power(binary, left, right));
            case AND, OR -> new MeasuredFormula(formula, Units.ONE);
            default -> {
                requireSame(binary, operator.getLiteral(), left, right);
                yield new MeasuredFormula(formula, Units.ONE);
            }
        };
    }

    private Unit power(Binary binary, MeasuredFormula base, MeasuredFormula exponent) {
        if (base.unit().dimension().isNumber()) {
            return Units.ONE;
        }
        if (exponent.formula() instanceof Formula.Constant constant
                && constant.value() == Math.rint(constant.value())) {
            return base.unit().power((int) constant.value());
        }
        findings.error(binary, "dimension",
                "The exponent of '^' must be a whole number where the base is " + base.unit().dimension()
                        + ".");
        return Units.ONE;
    }

    private void requireSame(Expression where, String operator, MeasuredFormula left, MeasuredFormula right) {
        if (DimensionRules.same(operator, left.unit().dimension(),
                right.unit().dimension()) instanceof UnitFault fault) {
            findings.error(where, "dimension", fault.message());
        }
    }

    private MeasuredFormula reference(Reference reference, Scope scope) {
        var segments = reference.getPath().getSegments();
        var target = segments.getLast().getTarget();
        var owner = segments.size() < 2 ? null : segments.get(segments.size() - 2).getTarget();
        List<Expression> arguments = reference.getCall() == null ? List.of() : reference.getCall().getArguments();
        return switch (target) {
            case Indicator indicator -> read(indicator, owner == null ? scope : scope(owner, scope));
            case Function function when totals.knows(function.getName()) ->
                totals.read(function.getName(), arguments, owner == null ? scope : scope(owner, scope), reference);
            case Function function -> function(function.getName(), arguments, scope);
            case Property property when owner != null -> {
                var value = properties.read(owner, property.getName());
                yield value != null
                        ? value
                        : refuse(reference, "'" + Texts.of(reference.getPath())
                                + "' has no value that a plan's formula could use.");
            }
            case Constant constant when constant.getValue() instanceof Amount amount ->
                quantity(amount.getValue(), amount.getUnit(), reference);
            case null, default -> refuse(reference,
                    "'" + Texts.of(reference.getPath()) + "' cannot be used in a formula over a plan.");
        };
    }

    private MeasuredFormula function(String name, List<Expression> arguments, Scope scope) {
        var read = new ArrayList<MeasuredFormula>();
        arguments.forEach(each -> read.add(read(each, scope)));
        var formula = new Formula.Function(name, read.stream().map(MeasuredFormula::formula).toList());
        boolean keepsUnit = List.of("min", "max", "abs").contains(name);
        if (name.equals("sqrt") && !read.isEmpty() && !read.getFirst().unit().dimension().isNumber()) {
            return new MeasuredFormula(formula, root(read.getFirst().unit()));
        }
        return new MeasuredFormula(formula, keepsUnit && !read.isEmpty() ? read.getFirst().unit() : Units.ONE);
    }

    /** A coherent unit for the square root of another one; only its dimension and size matter. */
    private static Unit root(Unit unit) {
        var dimension = unit.dimension();
        return dimension.hasRoot(2) && dimension.root(2).equals(Dimension.LENGTH) ? Units.of("m") : Units.ONE;
    }

    private MeasuredFormula refuse(Expression where, String message) {
        findings.error(where, "formula", message);
        return NOTHING;
    }
}
