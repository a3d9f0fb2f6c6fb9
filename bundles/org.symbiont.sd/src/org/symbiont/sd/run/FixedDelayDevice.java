// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import java.util.Objects;
import org.symbiont.sd.flat.DeviceSpec;
import org.symbiont.sd.ir.Cell;
import org.symbiont.sd.ir.Program;
import org.symbiont.sd.ir.Slots;

/** Hands on the values of a fixed time ago; keeps the whole history, since the delay may change. */
final class FixedDelayDevice implements Devices {
    private final Cell output;
    private final Cell input;
    private final Cell delay;
    private final double[] first;
    private final double[][] history;
    private int steps;

    FixedDelayDevice(Program program, DeviceSpec.FixedDelay spec, long steps) {
        output = Objects.requireNonNull(program.byKey().get(spec.output()));
        input = Objects.requireNonNull(program.byKey().get(spec.input()));
        delay = Objects.requireNonNull(program.byKey().get(spec.delay()));
        first = new double[output.size()];
        history = new double[output.size()][Math.toIntExact(steps + 1)];
    }

    @Override
    public void start(double[] x) {
        System.arraycopy(x, output.base(), first, 0, first.length);
    }

    @Override
    public void after(double[] x) {
        for (int i = 0; i < first.length; i++) {
            history[i][steps] = x[input.base() + i];
        }
        steps++;
    }

    @Override
    public void before(double[] x) {
        for (int i = 0; i < first.length; i++) {
            double time = x[delay.base() + i];
            long back = Math.max(1, Math.round(time / x[Slots.DT]));
            x[output.base() + i] = back > steps ? first[i] : history[i][(int) (steps - back)];
        }
    }
}
