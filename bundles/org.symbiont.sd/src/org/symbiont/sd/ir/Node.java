// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.ir;

import java.util.List;
import org.symbiont.sd.expr.BinaryOp;
import org.symbiont.sd.model.GraphicalFunction;

/** An expression over the array of values; all names are places by now. */
public sealed interface Node {

    /**
     * A number.
     *
     * @param value its value
     */
    record Const(double value) implements Node {}

    /**
     * A value.
     *
     * @param at its place
     */
    record Load(Affine at) implements Node {}

    /**
     * An array element whose place is computed; zero where a subscript is out of range (XMILE 1.0, section 3.7.1).
     *
     * @param base place of the part that is fixed
     * @param axes the computed subscripts
     */
    record LoadAt(Affine base, List<Axis> axes) implements Node {}

    /**
     * A computed subscript.
     *
     * @param size number of elements
     * @param stride distance of two elements
     * @param place counted from 1; fractions are cut
     */
    record Axis(int size, int stride, Node place) {}

    /**
     * A loop counter as a number.
     *
     * @param value of counters
     */
    record Index(Affine value) implements Node {}

    /**
     * Minus.
     *
     * @param operand of what
     */
    record Negate(Node operand) implements Node {}

    /**
     * One where the operand is zero, else zero.
     *
     * @param operand of what
     */
    record Not(Node operand) implements Node {}

    /**
     * An operator; comparisons give one or zero.
     *
     * @param op which
     * @param left first
     * @param right second
     */
    record Binary(BinaryOp op, Node left, Node right) implements Node {}

    /**
     * One of two; only that one is computed.
     *
     * @param condition holds where it is not zero
     * @param then value where it holds
     * @param otherwise value where not
     */
    record Choose(Node condition, Node then, Node otherwise) implements Node {}

    /**
     * A built-in function of numbers.
     *
     * @param function which
     * @param arguments as many as it takes
     */
    record Call(Builtin function, List<Node> arguments) implements Node {}

    /**
     * A graphical function whose points lie in the array: first the abscissae, then the ordinates.
     *
     * @param base place of the first abscissa
     * @param points how many
     * @param kind between and beyond them
     * @param argument where
     */
    record Lookup(int base, int points, GraphicalFunction.Kind kind, Node argument) implements Node {}

    /**
     * One number out of many, in ascending order of the counter, but see {@link #isLaned}.
     *
     * @param op how they are joined
     * @param loop its counter
     * @param from first value of the counter
     * @param to after the last value
     * @param body each number
     */
    record Reduce(Reduction op, int loop, int from, int to, Node body) implements Node {
        /** Side by side in a long sum. */
        public static final int LANES = 4;
        private static final int LONG = 16;
        private static final int SMALL = 8;

        /**
         * Whether it is a sum in lanes: number k goes to lane k mod 4 as long as all lanes can be served, the rest to the
         * first; at the end {@code (a + b) + (c + d)}. One addition need not wait for the other then, and rounding is less.
         */
        public boolean isLaned() {
            return op == Reduction.SUM && to - from >= LONG && weight(body) <= SMALL;
        }

        private static int weight(Node node) {
            return node instanceof Reduce ? SMALL + 1 : 1 + node.children().stream().mapToInt(Reduce::weight).sum();
        }
    }

    /**
     * Where in a row of values the k-th smallest stands, counted from 1.
     *
     * @param from place of the first
     * @param size how many
     * @param stride their distance
     * @param rank k
     */
    record Rank(Affine from, int size, int stride, Node rank) implements Node {}

    /**
     * A parameter of the function that this stands in.
     *
     * @param number from 0
     */
    record Parameter(int number) implements Node {}

    /**
     * A call of a function of the program.
     *
     * @param function its number
     * @param arguments in order
     */
    record Invoke(int function, List<Node> arguments) implements Node {}

    /** The expressions inside. */
    default List<Node> children() {
        return switch (this) {
            case Const _,Load _,Index _,Parameter _ -> List.of();
            case LoadAt(_, var axes) -> axes.stream().map(Axis::place).toList();
            case Negate(var operand) -> List.of(operand);
            case Not(var operand) -> List.of(operand);
            case Binary(_, var left, var right) -> List.of(left, right);
            case Choose(var condition, var then, var otherwise) -> List.of(condition, then, otherwise);
            case Call(_, var arguments) -> arguments;
            case Lookup lookup -> List.of(lookup.argument());
            case Reduce reduce -> List.of(reduce.body());
            case Rank rank -> List.of(rank.rank());
            case Invoke(_, var arguments) -> arguments;
        };
    }
}
