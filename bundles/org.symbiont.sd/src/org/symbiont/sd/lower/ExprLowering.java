// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.lower;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.expr.UnaryOp;
import org.symbiont.sd.flat.Scope;
import org.symbiont.sd.ir.Affine;
import org.symbiont.sd.ir.Node;
import org.symbiont.sd.ir.Slots;
import org.symbiont.sd.model.Names;

/** Turns one expression into a node. */
final class ExprLowering {
    private final Context context;
    private final ArrayAccess arrays;
    private final CallLowering calls;

    ExprLowering(Context context) {
        this.context = context;
        this.arrays = new ArrayAccess(context, this);
        this.calls = new CallLowering(context, this);
    }

    Node lower(Expr expr) {
        return switch (expr) {
            case Expr.Num(var value) -> new Node.Const(value);
            case Expr.Ref(var name, var subscripts) -> ref(name, subscripts);
            case Expr.Unary(var op, var operand) -> unary(op, lower(operand));
            case Expr.Binary(var op, var left, var right) -> Folding.binary(context, op, lower(left), lower(right));
            case Expr.If(var condition, var then, var otherwise) -> choose(condition, then, otherwise);
            case Expr.Call(var function, var arguments) -> calls.call(function, arguments);
        };
    }

    /** Lowers a subscript: the reduction around it does not reach inside. */
    Node outsideFrame(Expr expr) {
        var saved = context.frame;
        context.frame = null;
        try {
            return lower(expr);
        } finally {
            context.frame = saved;
        }
    }

    private Node choose(Expr condition, Expr then, Expr otherwise) {
        var test = lower(condition);
        if (test instanceof Node.Const(var value)) {
            return lower(value != 0 ? then : otherwise);
        }
        return new Node.Choose(test, lower(then), lower(otherwise));
    }

    private static Node unary(UnaryOp op, Node operand) {
        return switch (op) {
            case PLUS -> operand;
            case NEGATE -> operand instanceof Node.Const(var value) ? new Node.Const(-value) : new Node.Negate(operand);
            case NOT -> operand instanceof Node.Const(var value)
                    ? new Node.Const(value == 0 ? 1 : 0)
                    : new Node.Not(operand);
        };
    }

    private Node ref(String name, List<Expr.Subscript> subscripts) {
        var parameter = context.parameters.get(Names.key(name));
        if (parameter != null) {
            return new Node.Parameter(parameter);
        }
        var cell = context.layout.byKey().get(Scope.key(context.scope, name));
        if (cell != null) {
            return arrays.load(cell, subscripts);
        }
        var special = subscripts.isEmpty() ? special(Names.key(name)) : null;
        if (special != null) {
            return special;
        }
        throw undefined(name);
    }

    /** System variables, dimensions and elements. */
    @Nullable
    Node special(String key) {
        var bound = context.bounds.get(key);
        if (bound != null) {
            return new Node.Index(bound.index().plus(1));
        }
        return switch (key) {
            case "time" -> {
                context.varying = true;
                yield new Node.Load(new Affine(Slots.TIME));
            }
            case "dt" -> new Node.Load(new Affine(Slots.DT));
            case "starttime" -> new Node.Load(new Affine(Slots.START));
            case "stoptime" -> new Node.Load(new Affine(Slots.STOP));
            case "pi" -> new Node.Const(Math.PI);
            case "inf" -> new Node.Const(Double.POSITIVE_INFINITY);
            default -> element(key);
        };
    }

    private @Nullable Node element(String key) {
        for (var bound : context.bounds.values()) {
            int place = bound.dimension().indexOf(key);
            if (place >= 0) {
                return new Node.Const(place + 1);
            }
        }
        return null;
    }

    private LoweringException undefined(String name) {
        var key = Scope.key(context.scope, name);
        if (context.model.variables().containsKey(key)) {
            return new LoweringException("no-value", "uses the graphical function '" + name
                    + "' as a number; call it with an argument");
        }
        var near = Suggestions.nearest(key, context.layout.byKey().keySet());
        return new LoweringException("undefined-name", "uses '" + name + "', which is not defined"
                + (near == null ? "" : ". Maybe '" + near + "' is meant"));
    }
}
