// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import java.util.List;
import org.symbiont.sd.ir.Affine;
import org.symbiont.sd.ir.Arithmetic;
import org.symbiont.sd.ir.Assign;
import org.symbiont.sd.ir.BuiltinMethods;
import org.symbiont.sd.ir.Lookups;
import org.symbiont.sd.ir.Node;
import org.symbiont.sd.ir.Program;

/** Walks the tree of every expression. Deliberately plain: it is what the byte code is measured against. */
public final class Interpreter implements Evaluator {
    /** Deeper recursion of macros is taken for endless; its value is no number. */
    public static final int MAX_CALLS = 500;
    private static final int MAX_LOOPS = 16;
    private final Program program;

    /** An interpreter of one program. */
    public Interpreter(Program program) {
        this.program = program;
    }

    @Override
    public void step(double[] x) {
        run(program.step(), x, x);
    }

    @Override
    public void initial(double[] x) {
        run(program.initial(), x, x);
    }

    @Override
    public void euler(double[] x, double[] rates) {
        rates(x, rates);
        LevelMoves.move(x, rates);
    }

    @Override
    public void rates(double[] x, double[] rates) {
        run(program.rates(), x, rates);
    }

    /** Carries out assignments in order. */
    public void run(List<Assign> assigns, double[] x, double[] target) {
        for (var assign : assigns) {
            run(assign, x, target);
        }
    }

    /** Carries out one assignment. */
    public void run(Assign assign, double[] x, double[] target) {
        loop(assign, 0, new Frame(x, new int[MAX_LOOPS], new double[0], 0), target);
    }

    private record Frame(double[] x, int[] counters, double[] parameters, int depth) {}

    private void loop(Assign assign, int depth, Frame frame, double[] target) {
        if (depth == assign.loops().size()) {
            target[assign.target().at(frame.counters)] = value(assign.value(), frame);
            return;
        }
        var loop = assign.loops().get(depth);
        for (int i = loop.from(); i < loop.to(); i++) {
            frame.counters[depth] = i;
            loop(assign, depth + 1, frame, target);
        }
    }

    /** The value of an expression without loops. */
    public double value(Node node, double[] x) {
        return value(node, new Frame(x, new int[MAX_LOOPS], new double[0], 0));
    }

    /** The value of an expression for given loop counters. */
    public double value(Node node, double[] x, int[] counters) {
        return value(node, new Frame(x, java.util.Arrays.copyOf(counters, MAX_LOOPS), new double[0], 0));
    }

    private double value(Node node, Frame f) {
        return switch (node) {
            case Node.Const(var value) -> value;
            case Node.Load(var at) -> f.x[at.at(f.counters)];
            case Node.LoadAt(var base, var axes) -> loadAt(base, axes, f);
            case Node.Index(var value) -> value.at(f.counters);
            case Node.Negate(var operand) -> -value(operand, f);
            case Node.Not(var operand) -> Arithmetic.truth(value(operand, f) == 0);
            case Node.Binary(var op, var left, var right) -> Arithmetic.apply(op, value(left, f), value(right, f));
            case Node.Choose(var condition, var then, var otherwise) ->
                value(value(condition, f) != 0 ? then : otherwise, f);
            case Node.Call(var function, var arguments) -> BuiltinMethods.call(function, values(arguments, f));
            case Node.Lookup lookup -> lookup(lookup, f);
            case Node.Reduce reduce -> reduce(reduce, f);
            case Node.Rank(var from, var size, var stride, var rank) ->
                Arithmetic.rank(f.x, from.at(f.counters), size, stride, value(rank, f));
            case Node.Parameter(var number) -> f.parameters[number];
            case Node.Invoke(var function, var arguments) -> f.depth >= MAX_CALLS
                    ? Double.NaN
                    : value(program.functions().get(function),
                            new Frame(f.x, f.counters, values(arguments, f), f.depth + 1));
        };
    }

    private double[] values(List<Node> nodes, Frame f) {
        var values = new double[nodes.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(nodes.get(i), f);
        }
        return values;
    }

    private double loadAt(Affine base, List<Node.Axis> axes, Frame f) {
        int offset = 0;
        for (var axis : axes) {
            offset = Arithmetic.join(offset, Arithmetic.offset(value(axis.place(), f), axis.size(), axis.stride()));
        }
        return Arithmetic.load(f.x, base.at(f.counters), offset);
    }

    private double lookup(Node.Lookup lookup, Frame f) {
        double at = value(lookup.argument(), f);
        return switch (lookup.kind()) {
            case CONTINUOUS -> Lookups.continuous(f.x, lookup.base(), lookup.points(), at);
            case EXTRAPOLATE -> Lookups.extrapolate(f.x, lookup.base(), lookup.points(), at);
            case DISCRETE -> Lookups.discrete(f.x, lookup.base(), lookup.points(), at);
        };
    }

    private double reduce(Node.Reduce reduce, Frame f) {
        if (reduce.isLaned()) {
            return laned(reduce, f);
        }
        double sum = reduce.op().start();
        for (int i = reduce.from(); i < reduce.to(); i++) {
            f.counters[reduce.loop()] = i;
            sum = reduce.op().join(sum, value(reduce.body(), f));
        }
        return sum;
    }

    private double laned(Node.Reduce reduce, Frame f) {
        var lanes = new double[Node.Reduce.LANES];
        int served = (reduce.to() - reduce.from()) / lanes.length * lanes.length;
        for (int k = 0; k < reduce.to() - reduce.from(); k++) {
            f.counters[reduce.loop()] = reduce.from() + k;
            lanes[k < served ? k % lanes.length : 0] += value(reduce.body(), f);
        }
        return lanes[0] + lanes[1] + (lanes[2] + lanes[3]);
    }
}
