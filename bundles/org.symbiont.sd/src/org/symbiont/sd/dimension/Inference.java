// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.dimension;

import java.util.List;
import java.util.Set;
import org.symbiont.sd.expr.BinaryOp;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.expr.ExprPrinter;
import org.symbiont.sd.expr.UnaryOp;
import org.symbiont.sd.flat.Scope;
import org.symbiont.sd.model.Names;

/** Follows units through one expression. */
final class Inference {
    private static final Set<String> PASS = Set.of("abs", "max", "min", "int", "round", "sum", "mean", "step");
    private static final Set<String> PLAIN = Set.of("exp", "ln", "log10", "sin", "cos", "tan", "sinh", "cosh", "tanh",
            "arcsin", "arccos", "arctan");
    private final UnitCheck check;
    private final String scope;

    Inference(UnitCheck check, String scope) {
        this.check = check;
        this.scope = scope;
    }

    Inferred of(Expr expr) {
        return switch (expr) {
            case Expr.Num _ -> Inferred.NUMBER;
            case Expr.Ref(var name, _) -> name(name);
            case Expr.Unary(var op, var operand) -> op == UnaryOp.NOT ? Inferred.NUMBER : of(operand);
            case Expr.Binary(var op, var left, var right) -> binary(op, left, right);
            case Expr.If(var condition, var then, var otherwise) -> {
                of(condition);
                yield same(then, otherwise, "IF chooses between");
            }
            case Expr.Call(var function, var arguments) -> call(function, arguments);
        };
    }

    private Inferred name(String name) {
        var key = Scope.key(scope, name);
        if (check.isVariable(key)) {
            var measure = check.measure(key);
            return measure == null ? Inferred.UNKNOWN : new Inferred.Of(measure);
        }
        return system(Names.key(name));
    }

    private Inferred system(String key) {
        var time = check.time();
        return switch (key) {
            case "time", "dt", "starttime", "stoptime" -> time == null ? Inferred.UNKNOWN : new Inferred.Of(time);
            default -> Inferred.NUMBER;
        };
    }

    private Inferred binary(BinaryOp op, Expr left, Expr right) {
        return switch (op) {
            case ADD -> same(left, right, "'+' adds");
            case SUB -> same(left, right, "'-' subtracts");
            case MOD -> same(left, right, "MOD takes");
            case EQ, NE, LT, LE, GT, GE -> {
                same(left, right, "'" + op.symbol() + "' compares");
                yield Inferred.NUMBER;
            }
            case AND, OR -> {
                of(left);
                of(right);
                yield Inferred.NUMBER;
            }
            case MUL, DIV, SAFE_DIV -> product(op, of(left), of(right));
            case POW -> power(of(left), right);
        };
    }

    private static Inferred product(BinaryOp op, Inferred left, Inferred right) {
        if (left instanceof Inferred.Unknown || right instanceof Inferred.Unknown) {
            return Inferred.UNKNOWN;
        }
        if (left instanceof Inferred.Number && right instanceof Inferred.Number) {
            return Inferred.NUMBER;
        }
        var a = left instanceof Inferred.Of(var measure) ? measure : Measure.ONE;
        var b = right instanceof Inferred.Of(var measure) ? measure : Measure.ONE;
        return new Inferred.Of(op == BinaryOp.MUL ? a.times(b) : a.dividedBy(b));
    }

    private Inferred power(Inferred base, Expr exponent) {
        of(exponent);
        if (base instanceof Inferred.Of(var measure) && !measure.isNumber()) {
            return exponent instanceof Expr.Num(var n) && n == Math.rint(n) && Math.abs(n) < 10
                    ? new Inferred.Of(measure.power((int) n))
                    : Inferred.UNKNOWN;
        }
        return base;
    }

    /** Two that must have one unit. */
    private Inferred same(Expr left, Expr right, String verb) {
        var a = of(left);
        var b = of(right);
        if (a instanceof Inferred.Of(var x) && b instanceof Inferred.Of(var y) && !x.isSameAs(y)) {
            check.report("In '" + check.current() + "' " + verb + " " + x + " (" + ExprPrinter.print(left) + ") and "
                    + y + " (" + ExprPrinter.print(right) + "). Bring both to one unit.");
            return Inferred.UNKNOWN;
        }
        return a instanceof Inferred.Of
                ? a
                : b instanceof Inferred.Of
                        ? b
                        : a instanceof Inferred.Unknown || b instanceof Inferred.Unknown
                                ? Inferred.UNKNOWN
                                : Inferred.NUMBER;
    }

    private Inferred call(String function, List<Expr> arguments) {
        var key = Names.key(function);
        var inferred = arguments.stream().map(this::of).toList();
        if (PASS.contains(key)) {
            return key.equals("max") || key.equals("min") ? extremes(arguments) : inferred.get(0);
        }
        if (PLAIN.contains(key)) {
            plain(function, arguments, inferred);
            return new Inferred.Of(Measure.ONE);
        }
        var time = check.time();
        return switch (key) {
            case "ramp" -> time == null
                    ? Inferred.UNKNOWN
                    : product(BinaryOp.MUL, inferred.get(0), new Inferred.Of(time));
            case "pulse" -> time == null
                    ? Inferred.UNKNOWN
                    : product(BinaryOp.DIV, inferred.get(0), new Inferred.Of(time));
            case "safediv" -> arguments.size() < 2
                    ? Inferred.UNKNOWN
                    : product(BinaryOp.DIV, inferred.get(0), inferred.get(1));
            case "size", "rank", "sign" -> new Inferred.Of(Measure.ONE);
            case "dt", "time", "pi" -> system(key);
            default -> Inferred.UNKNOWN;
        };
    }

    private Inferred extremes(List<Expr> arguments) {
        var result = of(arguments.get(0));
        for (int i = 1; i < arguments.size(); i++) {
            result = same(arguments.get(i - 1), arguments.get(i), "MIN or MAX takes");
        }
        return result;
    }

    private void plain(String function, List<Expr> arguments, List<Inferred> inferred) {
        if (!inferred.isEmpty() && inferred.get(0) instanceof Inferred.Of(var measure) && !measure.isNumber()) {
            check.report("In '" + check.current() + "' " + function + " takes " + measure + " ("
                    + ExprPrinter.print(arguments.get(0))
                    + "), where a plain number is needed. Divide it by a reference.");
        }
    }
}
