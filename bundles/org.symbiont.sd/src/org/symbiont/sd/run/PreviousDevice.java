// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import java.util.Objects;
import org.symbiont.sd.flat.DeviceSpec;
import org.symbiont.sd.ir.Cell;
import org.symbiont.sd.ir.Program;

/** Hands on the values of the step before. */
final class PreviousDevice implements Devices {
    private final Cell output;
    private final Cell input;
    private final double[] kept;

    PreviousDevice(Program program, DeviceSpec.Previous spec) {
        output = Objects.requireNonNull(program.byKey().get(spec.output()));
        input = Objects.requireNonNull(program.byKey().get(spec.input()));
        kept = new double[output.size()];
    }

    @Override
    public void start(double[] x) {
        // The first values are those of the equation already.
    }

    @Override
    public void after(double[] x) {
        System.arraycopy(x, input.base(), kept, 0, kept.length);
    }

    @Override
    public void before(double[] x) {
        System.arraycopy(kept, 0, x, output.base(), kept.length);
    }
}
