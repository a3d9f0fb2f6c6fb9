// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.bytecode;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import org.symbiont.sd.expr.BinaryOp;
import org.symbiont.sd.ir.Affine;
import org.symbiont.sd.ir.Arithmetic;
import org.symbiont.sd.ir.BuiltinMethods;
import org.symbiont.sd.ir.Lookups;
import org.symbiont.sd.ir.Node;
import org.symbiont.sd.ir.Reduction;

/** Writes an expression: its value is left on the stack. Operations and their order are those of the interpreter. */
final class NodeWriter {
    private static final ClassDesc MATH = Signatures.desc(Math.class);
    private static final ClassDesc ARITHMETIC = Signatures.desc(Arithmetic.class);
    private static final MethodTypeDesc II_I = MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int,
            ConstantDescs.CD_int);
    private static final MethodTypeDesc OFFSET = MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_double,
            ConstantDescs.CD_int, ConstantDescs.CD_int);
    private static final MethodTypeDesc LOAD = MethodTypeDesc.of(ConstantDescs.CD_double, Signatures.DOUBLES,
            ConstantDescs.CD_int, ConstantDescs.CD_int);
    private static final MethodTypeDesc RANK = MethodTypeDesc.of(ConstantDescs.CD_double, Signatures.DOUBLES,
            ConstantDescs.CD_int, ConstantDescs.CD_int,
            ConstantDescs.CD_int, ConstantDescs.CD_double);
    private static final MethodTypeDesc LOOKUP = MethodTypeDesc.of(ConstantDescs.CD_double, Signatures.DOUBLES,
            ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_double);
    private final CodeBuilder b;
    private final Registers registers;
    private final Outlines outlines;
    private final int loops;
    private final int firstParameter;

    /** {@code firstParameter} is the register of a macro's first parameter, -1 outside macros. */
    NodeWriter(CodeBuilder b, Registers registers, Outlines outlines, int loops, int firstParameter) {
        this.b = b;
        this.registers = registers;
        this.outlines = outlines;
        this.loops = loops;
        this.firstParameter = firstParameter;
    }

    /** An expression of any size: too large children go to methods of their own. */
    void top(Node node) {
        if (MethodBudget.size(node) <= MethodBudget.EXPRESSION) {
            value(node);
        } else {
            value(Shrinking.shrink(node, child -> outlines.add(child, loops), loops));
        }
    }

    void value(Node node) {
        switch (node) {
            case Node.Const(var value) -> b.loadConstant(value);
            case Node.Load(var at) when at.isConstant() && registers.kept(at.base()) >= 0 ->
                b.dload(registers.kept(at.base()));
            case Node.Load(var at) -> {
                b.aload(Registers.X);
                place(at);
                b.daload();
            }
            case Node.LoadAt loadAt -> loadAt(loadAt);
            case Node.Index(var index) -> {
                place(index);
                b.i2d();
            }
            case Node.Negate(var operand) -> {
                value(operand);
                b.dneg();
            }
            case Node.Binary(var op, var left, var right) when op.strength() >= BinaryOp.ADD.strength() ->
                arithmetic(op, left, right);
            case Node.Not _,Node.Binary _ -> truth(node);
            case Node.Choose(var condition, var then, var otherwise) -> choose(condition, then, otherwise);
            case Node.Call(var function, var arguments) -> {
                arguments.forEach(this::value);
                b.invokestatic(Signatures.desc(BuiltinMethods.class), function.method(),
                        Signatures.numbers(arguments.size()));
            }
            case Node.Lookup lookup -> lookup(lookup);
            case Node.Reduce reduce -> reduce(reduce);
            case Node.Rank(var from, var size, var stride, var rank) -> {
                b.aload(Registers.X);
                place(from);
                b.loadConstant(size).loadConstant(stride);
                value(rank);
                b.invokestatic(ARITHMETIC, "rank", RANK);
            }
            case Node.Parameter(var number) -> b.dload(firstParameter + 2 * number);
            case Node.Invoke(var function, var arguments) -> invoke(function, arguments);
        }
    }

    /** Leaves a place on the stack. */
    void place(Affine place) {
        boolean first = true;
        for (int i = 0; i < place.coefficients().length; i++) {
            int c = place.coefficients()[i];
            if (c == 0) {
                continue;
            }
            b.iload(registers.loop(i));
            if (c != 1) {
                b.loadConstant(c).imul();
            }
            if (!first) {
                b.iadd();
            }
            first = false;
        }
        if (first) {
            b.loadConstant(place.base());
        } else if (place.base() != 0) {
            b.loadConstant(place.base()).iadd();
        }
    }

    private void arithmetic(BinaryOp op, Node left, Node right) {
        value(left);
        value(right);
        switch (op) {
            case ADD -> b.dadd();
            case SUB -> b.dsub();
            case MUL -> b.dmul();
            case DIV -> b.ddiv();
            case POW -> b.invokestatic(MATH, "pow", Signatures.numbers(2));
            case SAFE_DIV -> b.invokestatic(ARITHMETIC, "safeDivide", Signatures.numbers(2));
            case MOD -> b.invokestatic(ARITHMETIC, "mod", Signatures.numbers(2));
            default -> throw new IllegalArgumentException(op.name());
        }
    }

    private void truth(Node condition) {
        var no = b.newLabel();
        var end = b.newLabel();
        jumpUnless(condition, no);
        b.dconst_1().goto_(end).labelBinding(no).dconst_0().labelBinding(end);
    }

    private void choose(Node condition, Node then, Node otherwise) {
        var no = b.newLabel();
        var end = b.newLabel();
        jumpUnless(condition, no);
        value(then);
        b.goto_(end).labelBinding(no);
        value(otherwise);
        b.labelBinding(end);
    }

    /** Goes to {@code no} where the condition is zero. */
    private void jumpUnless(Node condition, Label no) {
        switch (condition) {
            case Node.Not(var operand) -> {
                value(operand);
                b.dconst_0().dcmpl().ifne(no);
            }
            case Node.Binary(var op, var left, var right) when op == BinaryOp.AND -> {
                // Both are computed in any case, as the interpreter does; neither has a side effect, so the order is free.
                jumpUnless(left, no);
                jumpUnless(right, no);
            }
            case Node.Binary(var op, var left, var right) when op == BinaryOp.OR -> {
                var second = b.newLabel();
                var yes = b.newLabel();
                jumpUnless(left, second);
                b.goto_(yes).labelBinding(second);
                jumpUnless(right, no);
                b.labelBinding(yes);
            }
            case Node.Binary(var op, var left, var right) when op.strength() < BinaryOp.ADD.strength() -> {
                value(left);
                value(right);
                compare(op, no);
            }
            default -> {
                value(condition);
                b.dconst_0().dcmpl().ifeq(no);
            }
        }
    }

    /** A comparison with a value that is no number does not hold, except "not equal". */
    private void compare(BinaryOp op, Label no) {
        switch (op) {
            case EQ -> b.dcmpl().ifne(no);
            case NE -> b.dcmpl().ifeq(no);
            case LT -> b.dcmpg().ifge(no);
            case LE -> b.dcmpg().ifgt(no);
            case GT -> b.dcmpl().ifle(no);
            case GE -> b.dcmpl().iflt(no);
            default -> throw new IllegalArgumentException(op.name());
        }
    }

    private void loadAt(Node.LoadAt node) {
        b.aload(Registers.X);
        place(node.base());
        for (int i = 0; i < node.axes().size(); i++) {
            var axis = node.axes().get(i);
            value(axis.place());
            b.loadConstant(axis.size()).loadConstant(axis.stride()).invokestatic(ARITHMETIC, "offset", OFFSET);
            if (i > 0) {
                b.invokestatic(ARITHMETIC, "join", II_I);
            }
        }
        b.invokestatic(ARITHMETIC, "load", LOAD);
    }

    private void lookup(Node.Lookup lookup) {
        b.aload(Registers.X).loadConstant(lookup.base()).loadConstant(lookup.points());
        value(lookup.argument());
        var method = switch (lookup.kind()) {
            case CONTINUOUS -> "continuous";
            case EXTRAPOLATE -> "extrapolate";
            case DISCRETE -> "discrete";
        };
        b.invokestatic(Signatures.desc(Lookups.class), method, LOOKUP);
    }

    private void reduce(Node.Reduce reduce) {
        if (reduce.isLaned()) {
            laned(reduce);
            return;
        }
        int sum = registers.newDouble();
        b.loadConstant(reduce.op().start()).dstore(sum);
        Loops.write(b, registers.loop(reduce.loop()), reduce.from(), reduce.to(), _ -> {
            b.dload(sum);
            value(reduce.body());
            join(reduce.op());
            b.dstore(sum);
        });
        b.dload(sum);
    }

    private void laned(Node.Reduce reduce) {
        int counter = registers.loop(reduce.loop());
        var lanes = new int[Node.Reduce.LANES];
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = registers.newDouble();
            b.dconst_0().dstore(lanes[i]);
        }
        int served = (reduce.to() - reduce.from()) / lanes.length * lanes.length;
        var top = b.newLabel();
        var end = b.newLabel();
        b.loadConstant(reduce.from()).istore(counter).labelBinding(top).iload(counter)
                .loadConstant(reduce.from() + served).if_icmpge(end);
        for (int lane : lanes) {
            add(lane, reduce.body());
            b.iinc(counter, 1);
        }
        b.goto_(top).labelBinding(end);
        Loops.write(b, counter, reduce.from() + served, reduce.to(), _ -> add(lanes[0], reduce.body()));
        b.dload(lanes[0]).dload(lanes[1]).dadd().dload(lanes[2]).dload(lanes[3]).dadd().dadd();
    }

    private void add(int lane, Node body) {
        b.dload(lane);
        value(body);
        b.dadd().dstore(lane);
    }

    private void join(Reduction op) {
        switch (op) {
            case SUM -> b.dadd();
            case PROD -> b.dmul();
            case MIN -> b.invokestatic(MATH, "min", Signatures.numbers(2));
            case MAX -> b.invokestatic(MATH, "max", Signatures.numbers(2));
        }
    }

    private void invoke(int function, List<Node> arguments) {
        if (function < 0) {
            b.aload(Registers.X);
            for (int i = 0; i < arguments.size(); i++) {
                b.iload(registers.loop(i));
            }
            b.invokestatic(EvaluatorCompiler.SELF, Outlines.name(-function - 1), Signatures.outline(arguments.size()));
            return;
        }
        b.aload(Registers.X);
        if (firstParameter < 0) {
            b.iconst_0();
        } else {
            b.iload(Registers.DEPTH).iconst_1().iadd();
        }
        arguments.forEach(this::value);
        b.invokestatic(EvaluatorCompiler.SELF, FunctionWriter.name(function), Signatures.function(arguments.size()));
    }
}
