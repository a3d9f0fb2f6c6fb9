// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.symbiont.experiment.RunListener;
import org.symbiont.model.Calibrate;
import org.symbiont.model.Scenario;
import org.symbiont.model.Simulate;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Timing;
import org.symbiont.sd.run.RunMonitor;
import org.symbiont.simulate.DynamicsCalibration;
import org.symbiont.simulate.DynamicsSimulation;
import org.symbiont.simulate.SimulationTask;

/** One simulation or calibration. A class of its own, so that a run without simulations does not load the engine. */
final class SimulatedCase {
    private SimulatedCase() {}

    static CaseResult run(Simulate sentence, @Nullable Scenario scenario, ExperimentContext context) {
        var task = SimulationTask.of(context.cluster(), scenario, sentence);
        return timed(scenario == null ? "" : scenario.getName(), context,
                monitor -> DynamicsSimulation.of(task, context.solver()::replanner, context.places()).run(monitor));
    }

    static CaseResult calibrate(Calibrate sentence, ExperimentContext context) {
        return timed("", context,
                monitor -> DynamicsCalibration.of(context.cluster(), sentence, context.places()).run(monitor));
    }

    private static CaseResult timed(String scenario, ExperimentContext context,
            Function<RunMonitor, CaseResult> work) {
        context.listener().caseStarted(context.name(), scenario, "");
        var started = Instant.now();
        var result = work.apply(monitor(context.listener()));
        var timing = new Timing(started, Duration.between(started, Instant.now()).toNanos() / 1e9);
        context.listener().caseFinished();
        return result.toBuilder().provenance(result.provenance().with(timing)).build();
    }

    private static RunMonitor monitor(RunListener listener) {
        return new RunMonitor() {
            @Override
            public boolean isCancelled() {
                return listener.isCancelled();
            }

            @Override
            public void progress(double share) {
                listener.simulating(share);
            }
        };
    }
}
