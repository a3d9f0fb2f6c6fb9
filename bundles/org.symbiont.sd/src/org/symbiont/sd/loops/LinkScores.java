// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.loops;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.symbiont.sd.CompiledModel;
import org.symbiont.sd.flat.FlatKind;
import org.symbiont.sd.ir.Assign;
import org.symbiont.sd.ir.Cell;
import org.symbiont.sd.ir.Program;
import org.symbiont.sd.ir.Slots;
import org.symbiont.sd.run.Engine;
import org.symbiont.sd.run.Interpreter;
import org.symbiont.sd.run.RunSettings;

/**
 * Link scores over a run (Schoenberg, Davidsen, Eberlein: Understanding model behavior using the Loops that Matter method,
 * System Dynamics Review 36, 2020, equations 1 and 2). For an effect z with a cause x:
 * {@code |dxz / dz| * sign(dxz / dx)}, where dz and dx are changes over one step and dxz is what z would change if x alone
 * had changed; for a stock z is its net flow, which makes equation 2 of equation 1. A score is zero where x or z stand still.
 * Arrays count as one variable: changes are summed over their elements.
 */
final class LinkScores {
    /** Changes smaller than this share of the value are rounding, not change. */
    private static final double NOISE = 1e-13;
    private final Program program;
    private final Interpreter interpreter;
    private final List<double[]> snapshots = new ArrayList<>();
    private final Map<Integer, List<Assign>> equations = new HashMap<>();

    LinkScores(CompiledModel model, RunSettings settings) {
        program = model.program();
        interpreter = new Interpreter(program);
        program.step().forEach(a -> equations.computeIfAbsent(a.variable(), _ -> new ArrayList<>()).add(a));
        program.rates().forEach(a -> equations.computeIfAbsent(a.variable(), _ -> new ArrayList<>()).add(a));
        var simulation = model.start(settings.with(Engine.COMPILED));
        for (long step = 0; step <= settings.specs().steps(); step++) {
            if (!simulation.advanceTo(settings.specs().time(step))) {
                break;
            }
            snapshots.add(simulation.snapshot());
        }
    }

    int rows() {
        return snapshots.size();
    }

    /** The scores of one link at every step; zero at the first. A link through a device has the sign of the changes. */
    double[] scores(int from, int to) {
        var scores = new double[rows()];
        for (int row = 1; row < scores.length; row++) {
            scores[row] = score(program.cells().get(from), program.cells().get(to), snapshots.get(row - 1),
                    snapshots.get(row));
        }
        return scores;
    }

    private double score(Cell cause, Cell effect, double[] before, double[] now) {
        double dx = sum(cause, now) - sum(cause, before);
        if (Math.abs(dx) <= NOISE * (1 + Math.abs(sum(cause, now)))) {
            return 0;
        }
        var assigns = equations.get(effect.number());
        if (assigns == null) {
            double dz = sum(effect, now) - sum(effect, before);
            return Math.signum(dz) * Math.signum(dx);
        }
        double was = value(assigns, effect, before);
        double dz = value(assigns, effect, now) - was;
        var mixed = before.clone();
        System.arraycopy(now, cause.base(), mixed, cause.base(), cause.size());
        double dxz = value(assigns, effect, mixed) - was;
        boolean still = Math.abs(dz) <= NOISE * (1 + Math.abs(was));
        return still || dxz == 0 ? 0 : Math.abs(dxz / dz) * Math.signum(dxz / dx);
    }

    private static double sum(Cell cell, double[] x) {
        double sum = 0;
        for (int i = cell.base(); i < cell.base() + cell.size(); i++) {
            sum += x[i];
        }
        return sum;
    }

    /** The sum of what the equations of a variable give on these values. */
    private double value(List<Assign> assigns, Cell effect, double[] x) {
        boolean level = effect.variable().kind() instanceof FlatKind.Level;
        if (assigns.size() == 1 && assigns.get(0).loops().isEmpty()) {
            return interpreter.value(assigns.get(0).value(), x);
        }
        var target = level ? new double[program.levels()] : x.clone();
        interpreter.run(assigns, x, target);
        int base = level ? effect.base() - Slots.FIRST : effect.base();
        double sum = 0;
        for (int i = 0; i < effect.size(); i++) {
            sum += target[base + i];
        }
        return sum;
    }

    double time(int row) {
        return snapshots.get(row)[Slots.TIME];
    }
}
