// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.bytecode;

import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import org.symbiont.sd.ir.Node;

/** Puts calls of methods in place of large parts of an expression until the rest is small. */
final class Shrinking {
    private final ToIntFunction<Node> outline;
    private final int loops;

    private Shrinking(ToIntFunction<Node> outline, int loops) {
        this.outline = outline;
        this.loops = loops;
    }

    /** The expression with parts outlined; {@code loops} counters reach into them. */
    static Node shrink(Node node, ToIntFunction<Node> outline, int loops) {
        return new Shrinking(outline, loops).shrunk(node, MethodBudget.EXPRESSION);
    }

    private Node shrunk(Node node, int budget) {
        if (MethodBudget.size(node) <= budget) {
            return node;
        }
        var children = node.children();
        int share = Math.max(60, (budget - 24) / Math.max(1, children.size()));
        return rebuild(node, child -> fit(child, share));
    }

    private Node fit(Node child, int share) {
        if (MethodBudget.size(child) <= share) {
            return child;
        }
        // The method's number, told apart from macros by its sign; its arguments stand for the counters it is given.
        int number = outline.applyAsInt(child);
        return new Node.Invoke(-number - 1, Collections.nCopies(loops, new Node.Const(0)));
    }

    private Node rebuild(Node node, java.util.function.UnaryOperator<Node> change) {
        return switch (node) {
            case Node.Negate(var operand) -> new Node.Negate(change.apply(operand));
            case Node.Not(var operand) -> new Node.Not(change.apply(operand));
            case Node.Binary(var op, var left, var right) ->
                new Node.Binary(op, change.apply(left), change.apply(right));
            case Node.Choose(var condition, var then, var otherwise) ->
                new Node.Choose(change.apply(condition), change.apply(then), change.apply(otherwise));
            case Node.Call(var function, var arguments) -> new Node.Call(function, all(arguments, change));
            case Node.Lookup(var base, var points, var kind, var argument) ->
                new Node.Lookup(base, points, kind, change.apply(argument));
            case Node.LoadAt(var base, var axes) -> new Node.LoadAt(base, axes.stream()
                    .map(a -> new Node.Axis(a.size(), a.stride(), change.apply(a.place()))).toList());
            case Node.Invoke(var function, var arguments) -> new Node.Invoke(function, all(arguments, change));
            case Node.Rank(var from, var size, var stride, var rank) ->
                new Node.Rank(from, size, stride, change.apply(rank));
            // The body of a reduction has a counter of its own, which a method would have to be given: left whole.
            case Node.Reduce _,Node.Const _,Node.Load _,Node.Index _,Node.Parameter _ -> node;
        };
    }

    private static List<Node> all(List<Node> nodes, java.util.function.UnaryOperator<Node> change) {
        return nodes.stream().map(change).toList();
    }
}
