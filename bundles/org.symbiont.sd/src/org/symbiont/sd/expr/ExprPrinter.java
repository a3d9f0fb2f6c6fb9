// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.expr;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.symbiont.sd.model.Names;

/** Writes an expression as XMILE text that reads back as the same tree. */
public final class ExprPrinter {
    private static final int SIGN_STRENGTH = 7;
    private static final int ATOM = 9;
    private static final Set<String> WORDS = Set.of("if", "then", "else", "and", "or", "not", "mod");

    private ExprPrinter() {}

    /** The text of {@code expr}. */
    public static String print(Expr expr) {
        return print(expr, 0);
    }

    private static String print(Expr expr, int outer) {
        return switch (expr) {
            case Expr.Num(var value) -> wrap(number(value), value < 0 ? BinaryOp.ADD.strength() : ATOM, outer);
            case Expr.Ref(var name, var subscripts) -> name(name) + (subscripts.isEmpty()
                    ? ""
                    : subscripts.stream().map(ExprPrinter::subscript).collect(Collectors.joining(", ", "[", "]")));
            case Expr.Unary(var op, var operand) ->
                wrap(op.symbol() + print(operand, SIGN_STRENGTH), SIGN_STRENGTH, outer);
            case Expr.Binary binary -> wrap(binary(binary), binary.op().strength(), outer);
            case Expr.If(var condition, var then, var otherwise) -> wrap(
                    "IF " + print(condition, 0) + " THEN " + print(then, 0) + " ELSE " + print(otherwise, 0), 0,
                    outer == 0 ? 0 : ATOM);
            case Expr.Call(var function, var arguments) -> name(function) + list(arguments);
        };
    }

    private static String list(List<Expr> arguments) {
        return arguments.stream().map(ExprPrinter::print).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String binary(Expr.Binary binary) {
        int strength = binary.op().strength();
        boolean power = binary.op() == BinaryOp.POW;
        var left = print(binary.left(), power ? ATOM : strength);
        var right = print(binary.right(), power ? SIGN_STRENGTH : strength + 1);
        return left + (power ? "^" : " " + binary.op().symbol() + " ") + right;
    }

    private static String subscript(Expr.Subscript subscript) {
        return switch (subscript) {
            case Expr.Subscript.All() -> "*";
            case Expr.Subscript.At(var expr) -> print(expr);
            case Expr.Subscript.Range(var from, var to) -> print(from) + ":" + print(to);
        };
    }

    private static String wrap(String text, int strength, int outer) {
        return strength < outer ? "(" + text + ")" : text;
    }

    /** The shortest text that reads back as the same number; whole numbers without a point. */
    public static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return value == 0 && 1 / value < 0 ? "-0" : Long.toString((long) value);
        }
        return Double.toString(value);
    }

    /** A name, quoted where it must be. */
    public static String name(String name) {
        var parts = name.split("\\.", -1);
        return java.util.Arrays.stream(parts).map(ExprPrinter::part).collect(Collectors.joining("."));
    }

    private static String part(String part) {
        boolean plain = part.isEmpty() || part.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_')
                && !Character.isDigit(part.codePointAt(0)) && !WORDS.contains(Names.key(part));
        return plain ? part : "\"" + part + "\"";
    }
}
