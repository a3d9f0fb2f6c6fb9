// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.symbiont.sd.expr.BinaryOp;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.expr.UnaryOp;
import org.symbiont.sd.model.Names;
import org.symbiont.sd.model.SimSpecs;

/**
 * Formulas as text. All variables are plain numbers, so that the formulas of any model fit: a flow is a number for a unit of time, and what the
 * language takes for a time is a number of that unit.
 */
final class FormulaText {
    private static final Map<String, String> FUNCTIONS = Map.ofEntries(Map.entry("min", "min"), Map.entry("max", "max"),
            Map.entry("abs", "abs"), Map.entry("sqrt", "sqrt"), Map.entry("exp", "exp"), Map.entry("ln", "ln"),
            Map.entry("log10", "log10"), Map.entry("sin", "sin"), Map.entry("cos", "cos"), Map.entry("tan", "tan"),
            Map.entry("arctan", "arctan"), Map.entry("int", "int"));
    private static final Map<String, String> DELAYS = Map.of("delay", "delay", "delay1", "delay1", "delay3", "delay3",
            "smth1", "smooth");
    private static final Map<BinaryOp, String> OPERATORS = Map.ofEntries(Map.entry(BinaryOp.OR, "or"),
            Map.entry(BinaryOp.AND, "and"), Map.entry(BinaryOp.EQ, "="), Map.entry(BinaryOp.NE, "<>"),
            Map.entry(BinaryOp.LT, "<"), Map.entry(BinaryOp.LE, "<="), Map.entry(BinaryOp.GT, ">"),
            Map.entry(BinaryOp.GE, ">="), Map.entry(BinaryOp.ADD, "+"), Map.entry(BinaryOp.SUB, "-"),
            Map.entry(BinaryOp.MUL, "*"), Map.entry(BinaryOp.DIV, "/"), Map.entry(BinaryOp.POW, "^"));
    private static final Set<BinaryOp> TRUTHS = Set.of(BinaryOp.OR, BinaryOp.AND, BinaryOp.EQ, BinaryOp.NE, BinaryOp.LT,
            BinaryOp.LE, BinaryOp.GT, BinaryOp.GE);
    private static final Map<BinaryOp, Integer> LEVELS = Map.ofEntries(Map.entry(BinaryOp.OR, 1),
            Map.entry(BinaryOp.AND, 2), Map.entry(BinaryOp.EQ, 3), Map.entry(BinaryOp.NE, 3),
            Map.entry(BinaryOp.LT, 3), Map.entry(BinaryOp.LE, 3), Map.entry(BinaryOp.GT, 3),
            Map.entry(BinaryOp.GE, 3), Map.entry(BinaryOp.ADD, 4), Map.entry(BinaryOp.SUB, 4),
            Map.entry(BinaryOp.MUL, 5), Map.entry(BinaryOp.DIV, 5), Map.entry(BinaryOp.POW, 6));
    private static final int ATOM = 100;

    private final TextNames names;
    private final Set<String> flows;
    private final Set<String> lookups;
    private final SimSpecs specs;
    private final String unit;

    /**
     * @param flows keys of the variables that are flows
     * @param lookups keys of those that are graphical functions
     */
    FormulaText(TextNames names, Set<String> flows, Set<String> lookups, SimSpecs specs, String unit) {
        this.names = names;
        this.flows = flows;
        this.lookups = lookups;
        this.specs = specs;
        this.unit = unit;
    }

    /** Why something cannot be said in the language; caught in this package. */
    static final class Unsaid extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unsaid(String what) {
            super(what, null, false, false);
        }
    }

    /** A number as the language reads it. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new Unsaid("the number " + value);
        }
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /** One unit of time, as a factor. */
    String one() {
        return "(1 " + unit + ")";
    }

    /** A formula that gives a number. */
    String value(Expr expr) {
        return value(expr, 0);
    }

    /** A formula that may be divided. */
    String factor(Expr expr) {
        return value(expr, level(BinaryOp.MUL));
    }

    private String value(Expr expr, int height) {
        return switch (expr) {
            case Expr.Num(var number) -> number < 0 && height > 0 ? "(" + number(number) + ")" : number(number);
            case Expr.Ref ref -> reference(ref, height);
            case Expr.Unary(var op, _) when op == UnaryOp.NOT -> truth(expr);
            case Expr.Unary(var op, var operand) -> op == UnaryOp.NEGATE
                    ? bracket("-" + value(operand, ATOM), height > 0)
                    : value(operand, height);
            case Expr.Binary(var op, _, _) when TRUTHS.contains(op) -> truth(expr);
            case Expr.Binary(var op, var left, var right) -> binary(op, value(left, level(op)),
                    value(right, level(op) + 1), height);
            case Expr.If(var condition, var then, var otherwise) -> bracket(
                    "if " + condition(condition, 0) + " then " + value(then) + " else " + value(otherwise), true);
            case Expr.Call call -> call(call, height);
        };
    }

    /** A condition in the place of a number is one or zero. */
    private String truth(Expr expr) {
        return "(if " + condition(expr, 0) + " then 1 else 0)";
    }

    private String condition(Expr expr, int height) {
        return switch (expr) {
            case Expr.Unary(var op, var operand) when op == UnaryOp.NOT -> "not (" + condition(operand, 0) + ")";
            case Expr.Binary(var op, var left, var right) when op == BinaryOp.AND || op == BinaryOp.OR -> binary(op,
                    condition(left, level(op)), condition(right, level(op) + 1), height);
            case Expr.Binary(var op, var left, var right) when TRUTHS.contains(op) -> binary(op,
                    value(left, level(op) + 1), value(right, level(op) + 1), height);
            default -> bracket(value(expr, 3) + " <> 0", height > 2);
        };
    }

    private static int level(BinaryOp op) {
        return LEVELS.getOrDefault(op, 0);
    }

    private static String binary(BinaryOp op, String left, String right, int height) {
        String word = OPERATORS.get(op);
        if (word == null) {
            throw new Unsaid("the operator " + op);
        }
        // A power binds from right to left elsewhere: brackets leave no doubt
        boolean power = op == BinaryOp.POW;
        return bracket((power ? "(" + left + ")" : left) + " " + word + " " + (power ? "(" + right + ")" : right),
                level(op) < height || power && height > 0);
    }

    private static String bracket(String text, boolean wanted) {
        return wanted ? "(" + text + ")" : text;
    }

    private String reference(Expr.Ref ref, int height) {
        if (!ref.subscripts().isEmpty()) {
            throw new Unsaid("the array '" + ref.name() + "'");
        }
        String key = Names.key(ref.name());
        return switch (key) {
            case "time" -> now(height);
            case "dt" -> number(specs.dt());
            case "starttime" -> number(specs.start());
            case "stoptime" -> number(specs.stop());
            case "pi" -> number(Math.PI);
            default -> flows.contains(key)
                    ? bracket(names.of(ref.name()) + " * " + one(), height > level(BinaryOp.MUL))
                    : names.of(ref.name());
        };
    }

    private String now(int height) {
        return specs.start() == 0
                ? bracket("time / " + one(), height > level(BinaryOp.MUL))
                : bracket("time / " + one() + " + " + number(specs.start()), height > level(BinaryOp.ADD));
    }

    private String call(Expr.Call call, int height) {
        String key = Names.key(call.function());
        var arguments = call.arguments();
        if (FUNCTIONS.containsKey(key)) {
            return FUNCTIONS.get(key)
                    + arguments.stream().map(this::value).collect(Collectors.joining(", ", "(", ")"));
        }
        if (DELAYS.containsKey(key) && arguments.size() >= 2) {
            return DELAYS.get(key) + "(" + value(arguments.get(0)) + ", " + span(arguments.get(1))
                    + (arguments.size() > 2 ? ", " + value(arguments.get(2)) : "") + ")";
        }
        return switch (key) {
            case "time" -> now(height);
            case "pi", "dt", "starttime", "stoptime" -> reference(Expr.Ref.of(call.function()), height);
            case "step" -> "step(" + value(arguments.get(0)) + ", " + moment(arguments.get(1)) + ")";
            case "safediv" -> "(if " + value(arguments.get(1), 4) + " = 0 then "
                    + (arguments.size() > 2 ? value(arguments.get(2)) : "0") + " else "
                    + value(arguments.get(0), level(BinaryOp.MUL)) + " / " + value(arguments.get(1), ATOM) + ")";
            default -> {
                if (lookups.contains(key) && arguments.size() == 1) {
                    yield names.of(call.function()) + "(" + value(arguments.getFirst()) + ")";
                }
                throw new Unsaid("the function " + call.function());
            }
        };
    }

    /** A call of a graphical function. */
    String looked(String lookup, Expr argument) {
        return lookup + "(" + value(argument) + ")";
    }

    private String span(Expr expr) {
        return expr instanceof Expr.Num(var number)
                ? "(" + number(number) + " " + unit + ")"
                : value(expr, level(BinaryOp.MUL)) + " * " + one();
    }

    private String moment(Expr expr) {
        return expr instanceof Expr.Num(var number)
                ? "(" + number(number - specs.start()) + " " + unit + ")"
                : "(" + value(expr, level(BinaryOp.ADD))
                        + (specs.start() == 0 ? "" : " - " + number(specs.start())) + ") * " + one();
    }
}
