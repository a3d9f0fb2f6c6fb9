// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.lower;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.expr.BinaryOp;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.flat.FlatKind;
import org.symbiont.sd.flat.FlatVariable;
import org.symbiont.sd.flat.Scope;
import org.symbiont.sd.ir.Affine;
import org.symbiont.sd.ir.Builtin;
import org.symbiont.sd.ir.Loop;
import org.symbiont.sd.ir.Node;
import org.symbiont.sd.ir.Reduction;
import org.symbiont.sd.model.Names;

/** Calls: graphical functions, macros, array functions and built-in functions, looked up in this order. */
final class CallLowering {
    private final Context context;
    private final ExprLowering lowering;

    CallLowering(Context context, ExprLowering lowering) {
        this.context = context;
        this.lowering = lowering;
    }

    Node call(String function, List<Expr> arguments) {
        var table = table(function);
        if (table != null) {
            return lookup(function, table, arguments, 0);
        }
        var key = Names.key(function);
        if (context.model.functions().containsKey(key)) {
            int number = List.copyOf(context.model.functions().keySet()).indexOf(key);
            context.varying = true;
            return new Node.Invoke(number, arguments.stream().map(lowering::lower).toList());
        }
        if (key.equals("lookup")) {
            return lookupCall(arguments);
        }
        var array = arrayFunction(key, arguments);
        return array != null ? array : builtin(function, key, arguments);
    }

    private Node lookupCall(List<Expr> arguments) {
        if (arguments.size() == 2 && arguments.get(0) instanceof Expr.Ref(var name, _)) {
            var table = table(name);
            if (table != null) {
                return lookup(name, table, arguments, 1);
            }
            throw new LoweringException("no-lookup", "looks up '" + name
                    + "', which has no graphical function. Give it points or call another");
        }
        throw new LoweringException("wrong-arguments", "LOOKUP takes a graphical function and a number");
    }

    /** The graphical function of that name: one of its own, or that of a variable. */
    private @Nullable FlatVariable table(String name) {
        var key = Scope.key(context.scope, name);
        var variable = context.model.variables().get(key);
        if (variable != null && !(variable.kind() instanceof FlatKind.Table)) {
            variable = context.model.variables().get(key + "#graph");
        }
        return variable != null && variable.kind() instanceof FlatKind.Table ? variable : null;
    }

    private Node lookup(String name, FlatVariable table, List<Expr> arguments, int at) {
        if (arguments.size() != at + 1) {
            throw new LoweringException("wrong-arguments", "calls the graphical function '" + name + "' with "
                    + (arguments.size() - at) + " arguments; it takes one");
        }
        var graph = ((FlatKind.Table) table.kind()).graph();
        return new Node.Lookup(context.layout.table(table.key()), graph.xs().size(), graph.kind(),
                lowering.lower(arguments.get(at)));
    }

    private @Nullable Node arrayFunction(String key, List<Expr> arguments) {
        boolean single = arguments.size() == 1;
        return switch (key) {
            case "sum" -> single ? reduce(Reduction.SUM, arguments.get(0), false) : null;
            case "prod" -> single ? reduce(Reduction.PROD, arguments.get(0), false) : null;
            case "mean" -> single ? reduce(Reduction.SUM, arguments.get(0), true) : null;
            case "min" -> single ? reduce(Reduction.MIN, arguments.get(0), false) : null;
            case "max" -> single ? reduce(Reduction.MAX, arguments.get(0), false) : null;
            case "size" -> single ? size(arguments.get(0)) : null;
            case "rank" -> arguments.size() == 2 ? rank(arguments.get(0), arguments.get(1)) : null;
            default -> null;
        };
    }

    private Node reduce(Reduction op, Expr argument, boolean mean) {
        var saved = context.frame;
        var frame = new ArrayFrame(context);
        context.frame = frame;
        var node = lowering.lower(argument);
        context.frame = saved;
        int count = 1;
        for (int i = frame.axes().size() - 1; i >= 0; i--) {
            var axis = frame.axes().get(i);
            node = new Node.Reduce(op, axis.loop(), 0, axis.size(), node);
            count *= axis.size();
        }
        frame.close();
        return mean ? Folding.binary(context, BinaryOp.DIV, node, new Node.Const(count)) : node;
    }

    private Node size(Expr argument) {
        if (argument instanceof Expr.Ref(var name, var subs) && subs.isEmpty()) {
            var dimension = context.model.dimensions().get(Names.key(name));
            if (dimension != null) {
                return new Node.Const(dimension.size());
            }
        }
        var saved = context.frame;
        var frame = new ArrayFrame(context);
        context.frame = frame;
        lowering.lower(argument);
        context.frame = saved;
        int count = frame.axes().stream().mapToInt(ArrayFrame.Axis::size).reduce(1, (a, b) -> a * b);
        frame.close();
        return new Node.Const(count);
    }

    private Node rank(Expr array, Expr rank) {
        var saved = context.frame;
        var frame = new ArrayFrame(context);
        context.frame = frame;
        var node = lowering.lower(array);
        context.frame = saved;
        if (!(node instanceof Node.Load(var place)) || frame.axes().size() != 1) {
            throw new LoweringException("wrong-arguments", "RANK takes a row of one array, as in RANK(name[*], 1)");
        }
        var axis = frame.axes().get(0);
        int stride = place.coefficient(axis.loop());
        var fixed = place.coefficients().clone();
        fixed[axis.loop()] = 0;
        frame.close();
        return new Node.Rank(new Affine(place.base(), fixed), axis.size(), stride, lowering.lower(rank));
    }

    private Node builtin(String name, String key, List<Expr> arguments) {
        var function = Builtin.find(key);
        if (function == null) {
            var special = arguments.isEmpty() ? lowering.special(key) : null;
            if (special != null) {
                return special;
            }
            throw unknown(name, key);
        }
        if ((function == Builtin.MAX || function == Builtin.MIN) && arguments.size() > 2) {
            var head = Expr.Call.of(name, arguments.get(0), arguments.get(1));
            var rest = new java.util.ArrayList<>(arguments.subList(2, arguments.size()));
            rest.add(0, head);
            return call(name, rest);
        }
        if (arguments.size() < function.least() || arguments.size() > function.most()) {
            throw new LoweringException("wrong-arguments", name + " takes " + function.least()
                    + (function.least() == function.most() ? "" : " to " + function.most()) + " arguments, here "
                    + arguments.size());
        }
        context.varying |= function.variesByItself();
        var given = arguments.stream().map(lowering::lower).toList();
        return new Node.Call(function, function.complete(given, stream(function)));
    }

    /** A stream of its own for each place in the program and each element. */
    private Node stream(Builtin function) {
        if (!function.isRandom()) {
            return new Node.Const(0);
        }
        var stream = new Affine(context.streams[0]);
        int count = 1;
        for (int i = context.loops.size() - 1; i >= 0; i--) {
            stream = Affine.counter(i).timesPlus(count, stream);
            Loop loop = context.loops.get(i);
            count = Math.multiplyExact(count, loop.to());
        }
        context.streams[0] += count;
        return new Node.Index(stream);
    }

    private LoweringException unknown(String name, String key) {
        if (context.layout.byKey().containsKey(Scope.key(context.scope, name))) {
            return new LoweringException("no-lookup", "calls '" + name
                    + "' like a function, but it has no graphical function. Give it points or leave the parentheses");
        }
        var known = new java.util.ArrayList<>(context.model.functions().keySet());
        for (var builtin : Builtin.values()) {
            known.add(builtin.name().toLowerCase(java.util.Locale.ROOT));
        }
        var near = Suggestions.nearest(key, known);
        return new LoweringException("undefined-function", "calls '" + name + "', which is no function"
                + (near == null ? "" : ". Maybe '" + near.toUpperCase(java.util.Locale.ROOT) + "' is meant"));
    }
}
