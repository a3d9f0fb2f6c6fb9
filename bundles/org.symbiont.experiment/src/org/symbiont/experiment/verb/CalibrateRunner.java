// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import java.util.List;

import org.symbiont.model.Calibrate;

/** {@code calibrate ... varying ... to ...}: constants of a dynamics that bring it near to data. */
final class CalibrateRunner implements VerbRunner<Calibrate> {
    @Override
    public Class<Calibrate> verb() {
        return Calibrate.class;
    }

    @Override
    public int cases(Calibrate sentence, ExperimentContext context) {
        return 1;
    }

    @Override
    public Findings run(Calibrate sentence, ExperimentContext context) {
        return new Findings(List.of(SimulatedCase.calibrate(sentence, context)), List.of(), List.of());
    }
}
