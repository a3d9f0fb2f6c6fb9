// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.flat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.symbiont.sd.expr.Expr;

/** Rebuilds an expression from the leaves up. */
final class Rewriter {
    private Rewriter() {}

    static Expr rewrite(Expr expr, UnaryOperator<Expr> change) {
        return change.apply(switch (expr) {
            case Expr.Num num -> num;
            case Expr.Ref(var name, var subscripts) -> subscripts.isEmpty()
                    ? expr
                    : new Expr.Ref(name, subscripts.stream().map(s -> subscript(s, change)).toList());
            case Expr.Unary(var op, var operand) -> new Expr.Unary(op, rewrite(operand, change));
            case Expr.Binary(var op, var left, var right) ->
                new Expr.Binary(op, rewrite(left, change), rewrite(right, change));
            case Expr.If(var condition, var then, var otherwise) ->
                new Expr.If(rewrite(condition, change), rewrite(then, change), rewrite(otherwise, change));
            case Expr.Call(var function, var arguments) -> new Expr.Call(function, all(arguments, change));
        });
    }

    private static List<Expr> all(List<Expr> exprs, UnaryOperator<Expr> change) {
        return exprs.stream().map(e -> rewrite(e, change)).toList();
    }

    private static Expr.Subscript subscript(Expr.Subscript subscript, UnaryOperator<Expr> change) {
        return switch (subscript) {
            case Expr.Subscript.At(var expr) -> new Expr.Subscript.At(rewrite(expr, change));
            case Expr.Subscript.All all -> all;
            case Expr.Subscript.Range(var from, var to) ->
                new Expr.Subscript.Range(rewrite(from, change), rewrite(to, change));
        };
    }
}
