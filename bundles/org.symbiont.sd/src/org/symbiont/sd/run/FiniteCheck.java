// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import org.symbiont.sd.flat.FlatKind;
import org.symbiont.sd.ir.Assign;
import org.symbiont.sd.ir.Cell;
import org.symbiont.sd.ir.Program;
import org.symbiont.sd.ir.Slots;

/** Finds values that are none. */
final class FiniteCheck {
    private final Program program;
    private final boolean[] constant;

    FiniteCheck(Program program) {
        this.program = program;
        this.constant = new boolean[program.cells().size()];
        program.constants().forEach(a -> constant[a.variable()] = true);
    }

    /** Throws a problem that names the first variable, in the order of evaluation, that has no finite value. */
    void check(double[] x, int levels, boolean everything) {
        int end = everything ? x.length : Slots.FIRST + levels;
        double sum = zeros(x, Slots.FIRST, end);
        if (sum == 0) {
            return;
        }
        for (var assign : program.step()) {
            culprit(x, assign);
        }
        for (var cell : program.cells()) {
            if (cell.variable().kind() instanceof FlatKind.Level) {
                culprit(x, cell, true);
            }
        }
    }

    /** Zero if all values are finite; several sums side by side, since each addition waits for the one before. */
    private static double zeros(double[] x, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i < to - 7; i += 8) {
            a += (x[i] + x[i + 1]) * 0.0;
            b += (x[i + 2] + x[i + 3]) * 0.0;
            c += (x[i + 4] + x[i + 5]) * 0.0;
            d += (x[i + 6] + x[i + 7]) * 0.0;
        }
        for (; i < to; i++) {
            a += x[i] * 0.0;
        }
        return a + b + c + d;
    }

    private void culprit(double[] x, Assign assign) {
        var cell = program.cells().get(assign.variable());
        if (!constant[cell.number()]) {
            culprit(x, cell, false);
        }
    }

    private static void culprit(double[] x, Cell cell, boolean level) {
        for (int i = cell.base(); i < cell.base() + cell.size(); i++) {
            if (!Double.isFinite(x[i])) {
                var variable = cell.variable();
                var name = variable.hidden()
                        ? variable.key().replaceAll("#.*", "")
                        : cell.labels().get(i - cell.base());
                throw RunProblem.notFinite(name, x[i], x[Slots.TIME], level);
            }
        }
    }
}
