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
        double sum = 0;
        int end = everything ? x.length : Slots.FIRST + levels;
        for (int i = Slots.FIRST; i < end; i++) {
            sum += x[i] * 0.0;
        }
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
