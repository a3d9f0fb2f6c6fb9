// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.symbiont.experiment.RunListener;
import org.symbiont.model.Scenario;
import org.symbiont.model.Simulate;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Timing;
import org.symbiont.sd.run.RunMonitor;
import org.symbiont.simulate.DynamicsSimulation;
import org.symbiont.simulate.SimulationTask;

/** One simulation. A class of its own, so that a run without simulations does not load the engine. */
final class SimulatedCase {
    private SimulatedCase() {}

    static CaseResult run(Simulate sentence, @Nullable Scenario scenario, ExperimentContext context) {
        context.listener().caseStarted(context.name(), scenario == null ? "" : scenario.getName(), "");
        var started = Instant.now();
        var task = SimulationTask.of(context.cluster(), scenario, sentence);
        var result = DynamicsSimulation.of(task, context.solver()::replanner, context.places())
                .run(monitor(context.listener()));
        var timing = new Timing(started, Duration.between(started, Instant.now()).toNanos() / 1e9);
        context.listener().caseFinished();
        return result.toBuilder().provenance(result.provenance().with(timing)).build();
    }

    private static RunMonitor monitor(RunListener listener) {
        long begin = System.nanoTime();
        return new RunMonitor() {
            @Override
            public boolean isCancelled() {
                return listener.isCancelled();
            }

            @Override
            public void progress(double share) {
                listener.solving((System.nanoTime() - begin) / 1e9, Double.NaN, Double.NaN);
            }
        };
    }
}
