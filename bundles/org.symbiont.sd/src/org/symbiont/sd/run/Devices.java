// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import java.util.List;
import org.symbiont.sd.flat.DeviceSpec;
import org.symbiont.sd.ir.Program;

/** What acts once a step, between evaluations. */
interface Devices {

    /** Takes its state from the first values. */
    void start(double[] x);

    /** At the end of a step: takes in what flowed. */
    void after(double[] x);

    /** At the beginning of a step, before everything is evaluated: gives out. */
    void before(double[] x);

    /** The devices of a program for a run of so many steps. */
    static List<Devices> of(Program program, long steps) {
        return program.devices().stream().map(spec -> switch (spec) {
            case DeviceSpec.Previous previous -> (Devices) new PreviousDevice(program, previous);
            case DeviceSpec.FixedDelay delay -> new FixedDelayDevice(program, delay, steps);
            case DeviceSpec.Belt belt -> new BeltDevice(program, belt, steps);
        }).toList();
    }
}
