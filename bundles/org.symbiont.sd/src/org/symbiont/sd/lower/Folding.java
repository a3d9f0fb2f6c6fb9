// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.lower;

import org.symbiont.sd.expr.BinaryOp;
import org.symbiont.sd.ir.Affine;
import org.symbiont.sd.ir.Arithmetic;
import org.symbiont.sd.ir.Node;

/** What can be known before the run: numbers of numbers, and comparisons of a loop's counter with a number. */
final class Folding {
    private Folding() {}

    static Node binary(Context context, BinaryOp op, Node left, Node right) {
        if (left instanceof Node.Const(var a) && right instanceof Node.Const(var b)) {
            return new Node.Const(Arithmetic.apply(op, a, b));
        }
        if (left instanceof Node.Index(var index) && right instanceof Node.Const(var b) && b == Math.rint(b)
                && Math.abs(b) < 1e9) {
            var shifted = shift(op, index, (int) b);
            return shifted != null ? shifted : compare(context, op, index, (int) b, left, right);
        }
        if (right instanceof Node.Index(var index) && left instanceof Node.Const(var a) && a == Math.rint(a)
                && Math.abs(a) < 1e9) {
            return switch (op) {
                case ADD -> new Node.Index(index.plus((int) a));
                case SUB -> new Node.Index(index.timesPlus(-1, new Affine((int) a)));
                default -> isComparison(op)
                        ? compare(context, mirrored(op), index, (int) a, right, left)
                        : new Node.Binary(op, left, right);
            };
        }
        if (left instanceof Node.Index(var a) && right instanceof Node.Index(var b)
                && (op == BinaryOp.ADD || op == BinaryOp.SUB)) {
            return new Node.Index(op == BinaryOp.ADD ? b.timesPlus(1, a) : b.timesPlus(-1, a));
        }
        return new Node.Binary(op, left, right);
    }

    private static Node.@org.jspecify.annotations.Nullable Index shift(BinaryOp op, Affine index, int by) {
        return switch (op) {
            case ADD -> new Node.Index(index.plus(by));
            case SUB -> new Node.Index(index.plus(-by));
            default -> null;
        };
    }

    private static boolean isComparison(BinaryOp op) {
        return op.strength() == BinaryOp.EQ.strength() || op.strength() == BinaryOp.LT.strength();
    }

    private static BinaryOp mirrored(BinaryOp op) {
        return switch (op) {
            case LT -> BinaryOp.GT;
            case LE -> BinaryOp.GE;
            case GT -> BinaryOp.LT;
            case GE -> BinaryOp.LE;
            default -> op;
        };
    }

    private static Node compare(Context context, BinaryOp op, Affine index, int number, Node left, Node right) {
        if (!isComparison(op)) {
            return new Node.Binary(op, left, right);
        }
        int least = context.least(index);
        int greatest = context.greatest(index);
        double atLeast = Arithmetic.apply(op, least, number);
        double atGreatest = Arithmetic.apply(op, greatest, number);
        boolean inside = number > least && number < greatest;
        if (atLeast == atGreatest && !(inside && op.strength() == BinaryOp.EQ.strength())) {
            return new Node.Const(atLeast);
        }
        int loop = context.singleLoop(index);
        context.cut(loop, number - index.base());
        context.cut(loop, number - index.base() + 1);
        return new Node.Binary(op, left, right);
    }
}
