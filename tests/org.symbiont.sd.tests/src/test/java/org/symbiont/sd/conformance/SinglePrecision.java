// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.conformance;

import java.util.List;
import org.symbiont.sd.CompiledModel;
import org.symbiont.sd.ir.Arithmetic;
import org.symbiont.sd.ir.Assign;
import org.symbiont.sd.ir.BuiltinMethods;
import org.symbiont.sd.ir.Node;
import org.symbiont.sd.ir.Slots;
import org.symbiont.sd.run.Engine;
import org.symbiont.sd.run.Interpreter;
import org.symbiont.sd.run.RunSettings;
import org.symbiont.sd.run.Trajectory;

/**
 * Runs a model of scalars by Euler with every result rounded to single precision, as the tool did that wrote several of the
 * canonical outputs. Where these digits come out and those of double precision do not, the rounding is what differs.
 */
final class SinglePrecision {
    private final CompiledModel model;
    private final Interpreter interpreter;
    private final double[] x;

    private SinglePrecision(CompiledModel model) {
        this.model = model;
        this.interpreter = new Interpreter(model.program());
        this.x = model.start(RunSettings.of(model.source().specs()).with(Engine.INTERPRETED)).snapshot();
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) x[i];
        }
    }

    static Trajectory run(CompiledModel model) {
        return new SinglePrecision(model).run();
    }

    private Trajectory run() {
        var program = model.program();
        var names = program.cells().stream().filter(c -> !c.variable().hidden() && c.size() == 1).toList();
        int rows = (int) program.specs().steps() + 1;
        var times = new double[rows];
        var columns = new double[names.size()][rows];
        var rates = new double[program.levels()];
        for (int row = 0; row < rows; row++) {
            run(program.step(), x);
            times[row] = program.specs().time(row);
            for (int i = 0; i < names.size(); i++) {
                columns[i][row] = x[names.get(i).base()];
            }
            run(program.rates(), rates);
            for (int i = 0; i < rates.length; i++) {
                float change = (float) (x[Slots.DT] * rates[i]);
                x[Slots.FIRST + i] = (float) (x[Slots.FIRST + i] + change);
            }
            x[Slots.TIME] = (float) (x[Slots.TIME] + x[Slots.DT]);
        }
        return new Trajectory(names.stream().map(c -> c.variable().name()).toList(), times, columns,
                Trajectory.Status.COMPLETED, null);
    }

    private void run(List<Assign> assigns, double[] target) {
        for (var assign : assigns) {
            target[assign.target().base()] = value(assign.value());
        }
    }

    private double value(Node node) {
        return (float) switch (node) {
            case Node.Negate(var operand) -> -value(operand);
            case Node.Binary(var op, var left, var right) -> Arithmetic.apply(op, value(left), value(right));
            case Node.Choose(var condition, var then, var otherwise) ->
                value(value(condition) != 0 ? then : otherwise);
            case Node.Call(var function, var arguments) -> BuiltinMethods.call(function,
                    arguments.stream().mapToDouble(this::value).toArray());
            default -> interpreter.value(node, x);
        };
    }
}
